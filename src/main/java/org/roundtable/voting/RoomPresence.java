package org.roundtable.voting;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps who is in the room for polls that are put in a meeting, as its check-in says. It guards nothing. The caller holds
 * the meeting; polls are held after it, never before.
 */
@Component
@Transactional
public class RoomPresence {
    private final Polls polls;
    private final OpenPolls open;
    private final ElectorRepository electors;
    private final ApplicationEventPublisher events;

    RoomPresence(Polls polls, OpenPolls open, ElectorRepository electors, ApplicationEventPublisher events) {
        this.polls = polls;
        this.open = open;
        this.electors = electors;
        this.events = events;
    }

    /** Somebody comes into the meeting or leaves it. Once a poll is over, it stays as it was then. */
    public void follow(BoardId board, Topic meeting, PersonId who, boolean here) {
        for (Poll poll : open.lockedIn(board, meeting)) {
            List<Elector> concerned = electors.findByPoll(poll.id()).stream()
                    .filter(elector -> elector.concerns(who))
                    .toList();
            if (!concerned.isEmpty()) {
                concerned.forEach(elector -> elector.follow(who, here));
                events.publishEvent(new PresenceFollowed(board, poll.id()));
            }
        }
    }

    /**
     * Brings an open poll into a meeting. Who may vote in it stays as it was.
     *
     * @throws PollNotOpen when it is over
     * @throws org.roundtable.common.NotFound when the board has no such poll
     */
    public void bring(BoardId board, PollId poll, PollVenue venue) {
        Poll locked = polls.locked(board, poll);
        locked.bringInto(venue.meeting(), open.now());
        electors.findByPoll(poll).forEach(elector -> elector.follow(venue.there()));
        events.publishEvent(new PresenceFollowed(board, poll));
    }
}
