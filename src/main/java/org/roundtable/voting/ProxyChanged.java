package org.roundtable.voting;

import java.util.Collection;
import java.util.List;
import org.roundtable.audit.Audited;
import org.roundtable.audit.Deed;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.LiveChange;
import org.roundtable.live.Topic;

/**
 * Somebody asked somebody else to vote for them, or does no longer.
 *
 * @param action proxy.given or proxy.revoked
 * @param holder the name of whoever votes for them
 * @param polls those that are open and that it is for
 */
public record ProxyChanged(BoardId board, String action, String holder, List<PollId> polls, PersonId by)
        implements Audited, LiveChange {
    @Override
    public Deed deed() {
        return new Deed(board, by, action, null, holder, false);
    }

    @Override
    public Collection<Topic> topics() {
        return polls.stream().map(PollTopics::poll).toList();
    }
}
