package org.roundtable.meeting;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes an answer, whichever way it came, inside the caller's transaction. It guards nothing. */
@Component
class Answering {
    private final MeetingAnswerRepository answers;
    private final BoardRoster roster;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Answering(MeetingAnswerRepository answers, BoardRoster roster, Clock clock, ApplicationEventPublisher events) {
        this.answers = answers;
        this.roster = roster;
        this.clock = clock;
        this.events = events;
    }

    /** Whether an answer is still of use. What was planned and never begun is over once its time has passed. */
    boolean open(Meeting meeting) {
        Instant now = clock.instant();
        return switch (meeting.state()) {
            case RUNNING -> true;
            case PLANNED -> meeting.plan().endsAt().isAfter(now);
            case ENDED, CANCELLED -> false;
        };
    }

    /** @throws Rejected {@code meeting-cancelled}, {@code meeting-over}, {@code no-alternate} */
    void take(Meeting meeting, PersonId person, Answer answer) {
        requireOpen(meeting);
        Optional<PersonId> alternate = alternate(meeting, person);
        if (answer.alternate() && alternate.isEmpty()) {
            throw new Rejected("no-alternate");
        }
        MeetingAnswer given = answers.findByMeetingAndPerson(meeting.id(), person)
                .orElseGet(() -> new MeetingAnswer(meeting.id(), person));
        given.say(answer, alternate, clock.instant());
        answers.save(given);
        events.publishEvent(new InvitationAnswered(meeting.board(), meeting.id(), meeting.title(), person));
    }

    /** @throws Rejected {@code meeting-cancelled}, {@code meeting-over} */
    void requireOpen(Meeting meeting) {
        meeting.requireOpen();
        if (!open(meeting)) {
            throw new Rejected("meeting-over");
        }
    }

    /** Who may come in somebody's place. */
    Optional<PersonId> alternate(Meeting meeting, PersonId person) {
        return Optional.ofNullable(roster.alternates(meeting.board()).get(person));
    }
}
