package org.roundtable.voting;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * A poll in a list. Nothing in it tells what anybody chose before closing.
 *
 * @param electorate who is entitled, while the poll is open; empty afterwards
 * @param voted who has voted, while the poll is open; empty afterwards
 * @param verdict what became of it, once it is over
 */
public record PollSummary(
        PollId id,
        Optional<Topic> subject,
        String question,
        PollMethod method,
        PollState state,
        Instant openedAt,
        Optional<Instant> closesAt,
        Optional<Instant> endedAt,
        int entitled,
        int tookPart,
        Set<PersonId> electorate,
        Set<PersonId> voted,
        Optional<Verdict> verdict) {
    /** Whether this person may still vote and has not. */
    public boolean waitsFor(PersonId person) {
        return state == PollState.OPEN && electorate.contains(person) && !voted.contains(person);
    }
}
