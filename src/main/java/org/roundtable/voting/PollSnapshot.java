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
 * @param tally the sums, when they may be seen
 * @param blockReasons why people block, without their names, when the sums may be seen
 * @param result the count as stored at closing
 * @param verdict what became of the poll, once it is over
 * @param votes who voted how, once closed, by name
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
        Set<PersonId> voted,
        Optional<Tally> tally,
        List<String> blockReasons,
        Optional<Reckoning> result,
        Optional<Verdict> verdict,
        List<VoteView> votes,
        Optional<EndView> end,
        List<ExtensionView> extensions,
        Optional<OutcomeView> outcome) {
    public int entitled() {
        return electorate.size();
    }

    public int tookPart() {
        return voted.size();
    }

    /** Where the count would stand with the sums as they are; none while they may not be seen. */
    public Optional<Reckoning> reckoning() {
        return result.or(() -> tally.map(sums -> new Reckoning(terms.rules(), sums, entitled())));
    }
}
