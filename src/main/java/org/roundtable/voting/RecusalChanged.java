package org.roundtable.voting;

import java.util.Collection;
import java.util.Optional;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * A conflict of interest takes somebody out of a poll, or does no longer.
 *
 * @param action recusal.declared, recusal.recorded (by a facilitator) or recusal.taken-back
 * @param name of the person it is about
 */
public record RecusalChanged(
        BoardId board, PollId poll, Optional<Topic> subject, String action, String name, PersonId by)
        implements PollEvent {
    @Override
    public Deed deed() {
        return deed(by, action, name, true);
    }

    @Override
    public Collection<Topic> topics() {
        return topicsWithLists(subject);
    }
}
