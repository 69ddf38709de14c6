package org.roundtable.voting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.security.PersonBadge;

/**
 * A poll as everybody on its board may see it now. Before closing nothing in it tells what anybody chose, but for the
 * tally and the reasons of blocks where results are shown live.
 *
 * @param electorate everybody entitled, by name
 * @param voted who of them has taken part
 * @param count where the count stands, when it may be seen; once closed, the result
 * @param blockReasons why people block, without their names, when the sums may be seen
 * @param verdict what became of the poll, once it is over
 * @param votes who voted how, once closed, by name; none of a secret poll
 * @param lot the lot that told options apart, where one was drawn
 * @param reissueOf the annulled poll that this one puts again
 * @param reissuedAs the poll that puts this annulled one again
 * @param people who is out of it, and who may vote for whom
 * @param room what there is to say where it is put in a meeting
 */
public record PollSnapshot(
        PollId id,
        BoardId board,
        Optional<Topic> subject,
        PollTerms terms,
        PollState state,
        PersonBadge openedBy,
        Instant openedAt,
        List<ElectorView> electorate,
        Electorate numbers,
        Set<PersonId> voted,
        Optional<PollCount> count,
        List<String> blockReasons,
        Optional<Verdict> verdict,
        List<VoteView> votes,
        Optional<EndView> end,
        List<ExtensionView> extensions,
        Optional<OutcomeView> outcome,
        Optional<LotView> lot,
        Optional<PollId> reissueOf,
        Optional<PollId> reissuedAs,
        PollPeople people,
        PollRoom room) {
    public int entitled() {
        return electorate.size();
    }

    /** Those who can still hand in a ballot: the entitled without those who have a conflict of interest. */
    public int voters() {
        return numbers.voters();
    }

    public int tookPart() {
        return voted.size();
    }

    /** The result, once the poll is closed. */
    public Optional<PollCount> result() {
        return state == PollState.CLOSED ? count : Optional.empty();
    }
}
