package org.roundtable.voting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closes a poll whose row is held: counts, checks the electorate once more, and keeps the result. */
@Component
@Transactional
class PollClosing {
    private final PollRepository polls;
    private final ElectorRepository electors;
    private final Boxes boxes;
    private final PaperBox paper;
    private final BoardRoster roster;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PollClosing(
            PollRepository polls,
            ElectorRepository electors,
            Boxes boxes,
            PaperBox paper,
            BoardRoster roster,
            ApplicationEventPublisher events,
            Clock clock) {
        this.polls = polls;
        this.electors = electors;
        this.boxes = boxes;
        this.paper = paper;
        this.roster = roster;
        this.events = events;
        this.clock = clock;
    }

    /** Closes the poll if its deadline has passed and nobody else has closed it meanwhile. */
    void closeIfDue(long poll) {
        Instant now = clock.instant();
        polls.findWithLockById(poll).filter(locked -> locked.due(now)).ifPresent(due -> close(due, null));
    }

    void close(Poll locked, @Nullable PersonId by) {
        Instant now = clock.instant();
        paper.lapse(locked, by, now);
        List<Elector> electorate = electors.findByPoll(locked.id());
        Electorate atClosing = boxes.electorate(locked, electorate, boxes.whoVoted(locked));
        Verdict verdict = locked.close(boxes.votes(locked), atClosing, by, now);
        Set<PersonId> seated = roster.seated(locked.board());
        electorate.forEach(elector -> elector.checkAtClosing(seated));
        events.publishEvent(
                new PollClosed(locked.board(), locked.id(), locked.subject(), locked.question(), verdict, by));
    }
}
