package org.roundtable.voting;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * A poll was closed and counted.
 *
 * @param by null when its deadline did it
 */
public record PollClosed(
        BoardId board,
        PollId poll,
        Optional<Topic> subject,
        String question,
        Verdict verdict,
        @Nullable PersonId by) implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, "poll.closed", question, true);
    }

    @Override
    public Collection<Topic> topics() {
        return topicsWithLists(subject);
    }
}
