package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.live.Topic;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.voting.NewPoll;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollState;
import org.roundtable.voting.PollSummary;
import org.roundtable.voting.PollVenue;
import org.roundtable.voting.RoomPresence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts questions to a meeting, on the item that is open. Who is in the room follows the meeting's check-in from then on. The
 * board is held first, then the meeting, then the poll, so that nobody comes or goes between them.
 */
@Service
@FacilitatorOf("#board")
@Transactional
public class MeetingVotes {
    private final BoardRoster roster;
    private final Course course;
    private final Meetings meetings;
    private final ItemVoteRepository votes;
    private final ItemVotes standings;
    private final Stays stays;
    private final PollFacilitation polls;
    private final PollService known;
    private final RoomPresence presence;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;

    MeetingVotes(
            BoardRoster roster,
            Course course,
            Meetings meetings,
            ItemVoteRepository votes,
            ItemVotes standings,
            Stays stays,
            PollFacilitation polls,
            PollService known,
            RoomPresence presence,
            CurrentPerson me,
            ApplicationEventPublisher events) {
        this.roster = roster;
        this.course = course;
        this.meetings = meetings;
        this.votes = votes;
        this.standings = standings;
        this.stays = stays;
        this.polls = polls;
        this.known = known;
        this.presence = presence;
        this.me = me;
        this.events = events;
    }

    /** The polls that are open on what the current item is about, and are not put on it yet. */
    @Transactional(readOnly = true)
    public List<OfferedVote> offered(BoardId board, MeetingId meeting, AgendaItemId shown) {
        AgendaItem item = course.asShown(meetings.read(board, meeting), Optional.of(shown))
                .orElseThrow(NotFound::new);
        List<PollId> put = standings.on(shown);
        return known.feedOf(board).load().get().stream()
                .filter(poll -> poll.state() == PollState.OPEN && !put.contains(poll.id()))
                .filter(poll -> about(item, poll))
                .map(poll -> new OfferedVote(poll.id(), poll.question()))
                .toList();
    }

    /**
     * Opens a poll on the current item. Whoever has a conflict of interest in anything the item is about is out of it.
     *
     * @param shown the current item on the person's screen
     * @throws MovedOn when another item is current meanwhile, or none
     * @throws Rejected {@code meeting-not-under-way}, {@code gavel-elsewhere}, {@code vote-open}; or as {@link
     *     PollFacilitation#open} says
     * @throws Invalid as {@link PollFacilitation#open} says; {@code unknown-link} on {@code subject} when the item is not
     *     about it
     */
    public PollId open(BoardId board, MeetingId meeting, AgendaItemId shown, NewVote vote) {
        roster.hold(board);
        Meeting held = course.led(board, meeting);
        AgendaItem item = current(held, shown);
        List<Topic> links = item.plan().links();
        if (!links.containsAll(vote.subject().stream().toList())) {
            throw new Invalid("subject", "unknown-link");
        }
        Topic subject = vote.subject().orElseGet(() -> ItemSubjects.topic(item.id()));
        PollId poll = polls.open(
                board, new NewPoll(Optional.of(subject), vote.terms(), vote.again(), Optional.of(venue(held, links))));
        put(held, item, poll, vote.terms().question().strip());
        return poll;
    }

    /**
     * Puts a poll on the current item that is open already. Who may vote in it, and by what rule, stays as it was.
     *
     * @throws MovedOn as {@link #open} does
     * @throws Rejected {@code meeting-not-under-way}, {@code gavel-elsewhere}, {@code vote-open}, {@code vote-elsewhere}
     * @throws NotFound when it is not one of those {@link #offered}
     */
    public void bring(BoardId board, MeetingId meeting, AgendaItemId shown, PollId poll) {
        Meeting held = course.led(board, meeting);
        AgendaItem item = current(held, shown);
        if (votes.findByPoll(poll).stream().anyMatch(earlier -> runsElsewhere(board, held, earlier))) {
            throw new Rejected("vote-elsewhere");
        }
        presence.bring(board, poll, venue(held, List.of()));
        OfferedVote wanted = offered(board, meeting, shown).stream()
                .filter(one -> one.poll().equals(poll))
                .findAny()
                .orElseThrow(NotFound::new);
        put(held, item, poll, wanted.question());
    }

    /**
     * Closes a vote of the meeting. Any facilitator may, gavel or not: whoever opened it may be gone.
     *
     * @throws NotFound when the meeting has no such vote
     * @throws org.roundtable.voting.PollNotOpen when somebody has closed it already
     * @throws Rejected {@code paper-waits}
     */
    public void close(BoardId board, MeetingId meeting, PollId poll) {
        Meeting held = meetings.locked(board, meeting);
        if (votes.findByPoll(poll).stream().noneMatch(vote -> vote.meeting().equals(held.id()))) {
            throw new NotFound();
        }
        polls.close(board, poll);
    }

    private AgendaItem current(Meeting held, AgendaItemId shown) {
        AgendaItem item = course.asShown(held, Optional.of(shown)).orElseThrow(NotFound::new);
        standings.requireNoneOpen(held.board(), item.id());
        return item;
    }

    private PollVenue venue(Meeting held, List<Topic> about) {
        return new PollVenue(MeetingTopics.meeting(held.id()), stays.here(held.id()), about);
    }

    private void put(Meeting held, AgendaItem item, PollId poll, String question) {
        votes.save(new ItemVote(item, poll, me.id(), course.now()));
        events.publishEvent(new VotePut(held.board(), held.id(), question, me.id()));
    }

    private boolean runsElsewhere(BoardId board, Meeting held, ItemVote earlier) {
        return !earlier.meeting().equals(held.id())
                && meetings.read(board, earlier.meeting()).state() == MeetingState.RUNNING;
    }

    private static boolean about(AgendaItem item, PollSummary poll) {
        List<Topic> links = item.plan().links();
        return links.contains(Topic.of("poll", poll.id()))
                || poll.subject().filter(links::contains).isPresent();
    }
}
