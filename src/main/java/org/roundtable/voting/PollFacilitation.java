package org.roundtable.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts questions to a board and brings them to an end. */
@Service
@FacilitatorOf("#board")
@Transactional
public class PollFacilitation {
    private final Polls find;
    private final PollRepository polls;
    private final ElectorRepository electors;
    private final Boxes boxes;
    private final PaperBox paper;
    private final ExtensionRepository extensions;
    private final PollClosing closing;
    private final Nudging nudging;
    private final Recusing recusing;
    private final BoardRoster roster;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PollFacilitation(
            Polls find,
            PollRepository polls,
            ElectorRepository electors,
            Boxes boxes,
            PaperBox paper,
            ExtensionRepository extensions,
            PollClosing closing,
            Nudging nudging,
            Recusing recusing,
            BoardRoster roster,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.find = find;
        this.polls = polls;
        this.electors = electors;
        this.boxes = boxes;
        this.paper = paper;
        this.extensions = extensions;
        this.closing = closing;
        this.nudging = nudging;
        this.recusing = recusing;
        this.roster = roster;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Opens a poll for everybody who holds a seat now.
     *
     * @throws NotFound when the poll it puts again is not the board's
     * @throws Rejected {@code not-annulled}, {@code reissued-already}, {@code electorate-empty}, {@code rule-not-in-charter}, {@code secret-not-in-charter}, {@code
     *     too-few-unconflicted}; or as the room of its subject says
     * @throws Invalid on {@code question}, {@code explanation}, {@code options}, {@code quorum}, {@code secret}, {@code
     *     closesAt} or a setting of the method
     */
    public PollId open(BoardId board, NewPoll details) {
        roster.hold(board);
        details.reissueOf().ifPresent(annulled -> requireAnnulled(board, annulled));
        Set<PersonId> seated = roster.seated(board);
        CharterTerms charter = roster.charter(board);
        CharterLimits.require(charter, details.terms());
        StoredElectorate electorate = StoredElectorate.of(
                seated.size(), roster.seats(board), charter, details.venue().isPresent());
        Poll poll = polls.save(new Poll(PollId.next(), board, details, electorate, me.id(), clock.instant()));
        Map<PersonId, PersonId> alternates = roster.alternates(board);
        List<Elector> electorsNow = electors.saveAll(seated.stream()
                .map(person -> new Elector(poll.id(), person, alternates.get(person)))
                .toList());
        details.venue().ifPresent(venue -> electorsNow.forEach(elector -> elector.follow(venue.there())));
        recusing.carryOver(poll, details.venue().map(PollVenue::about).orElse(List.of()), electorsNow);
        events.publishEvent(new PollOpened(board, poll.id(), poll.subject(), poll.question(), me.id()));
        return poll.id();
    }

    /** A poll is put again once, and only when it was annulled. */
    private void requireAnnulled(BoardId board, PollId poll) {
        if (find.locked(board, poll).annulment().isEmpty()) {
            throw new Rejected("not-annulled");
        }
        if (find.reissueOf(poll).isPresent()) {
            throw new Rejected("reissued-already");
        }
    }

    /** @throws Rejected {@code rules-frozen} once there is a ballot; {@code rule-not-in-charter}, {@code secret-not-in-charter} */
    public void amend(BoardId board, PollId poll, PollTerms terms) {
        Poll locked = find.locked(board, poll);
        CharterLimits.requireAmended(roster.charter(board), locked.terms(), terms);
        locked.amend(terms, anyBallot(locked), clock.instant());
        events.publishEvent(new PollAmended(board, poll, locked.subject(), locked.question(), me.id()));
    }

    /** A ballot on paper, or one that a conflict of interest took out, was given under these terms as well. */
    private boolean anyBallot(Poll poll) {
        return boxes.anyBallot(poll) || recusing.anyWithdrawn(poll) || paper.waits(poll);
    }

    /**
     * Moves the deadline to later.
     *
     * @throws Rejected {@code no-deadline}
     * @throws Invalid {@code deadline-not-later} on {@code until}; on {@code reason}
     */
    public void extend(BoardId board, PollId poll, Instant until, String reason) {
        Poll locked = find.locked(board, poll);
        Extension extension = extensions.save(locked.extend(until, reason, me.id(), clock.instant()));
        events.publishEvent(new PollExtended(board, poll, locked.question(), extension.reason(), me.id()));
    }

    /**
     * @throws PollNotOpen when it is closed or annulled already
     * @throws Rejected {@code paper-waits} while ballots on paper wait for a second person
     */
    public void close(BoardId board, PollId poll) {
        Poll locked = find.locked(board, poll);
        if (paper.waits(locked)) {
            throw new Rejected("paper-waits");
        }
        closing.close(locked, me.id());
    }

    /** Takes back a poll that is not closed yet. Its ballots stay stored, count for nothing, and are shown to nobody. */
    public void annul(BoardId board, PollId poll, String reason) {
        Poll locked = find.locked(board, poll);
        locked.annul(reason, me.id(), clock.instant());
        paper.lapse(locked, me.id(), clock.instant());
        events.publishEvent(
                new PollAnnulled(board, poll, locked.subject(), locked.question(), reason.strip(), me.id()));
    }

    /**
     * Asks somebody who has not voted to do so.
     *
     * @throws NotFound when they are not in the electorate
     * @throws Rejected {@code has-voted}, {@code nudged-lately}
     */
    public void nudge(BoardId board, PollId poll, PersonId person) {
        nudging.nudge(open(board, poll), person, me.id());
        events.publishEvent(new MembersNudged(board, poll, 1, me.id()));
    }

    /**
     * Asks all who have not voted, but for those asked within the last hour.
     *
     * @return how many
     * @throws Rejected {@code nobody-to-nudge}
     */
    public int nudgeAll(BoardId board, PollId poll) {
        int people = nudging.nudgeAll(open(board, poll), me.id());
        events.publishEvent(new MembersNudged(board, poll, people, me.id()));
        return people;
    }

    private Poll open(BoardId board, PollId poll) {
        Poll locked = find.locked(board, poll);
        locked.requireOpen(clock.instant());
        return locked;
    }
}
