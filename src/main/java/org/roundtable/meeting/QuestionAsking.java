package org.roundtable.meeting;

import java.time.Clock;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes questions and support, from people on the board and from guests alike. It guards nothing. */
@Component
class QuestionAsking {
    private final Meetings meetings;
    private final QuestionRepository questions;
    private final QuestionSupportRepository supports;
    private final QuestionBoards boards;
    private final QuestionLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionAsking(
            Meetings meetings,
            QuestionRepository questions,
            QuestionSupportRepository supports,
            QuestionBoards boards,
            QuestionLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.questions = questions;
        this.supports = supports;
        this.boards = boards;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws Invalid on {@code question}
     * @throws Rejected {@code questions-closed}, {@code questions-too-many}, {@code questions-busy}; {@code
     *     questions-named-now} when they did not ask for it, but names are shown by now
     */
    void ask(BoardId board, MeetingId meeting, Asker asker, NewQuestion asked) {
        if (questions.existsById(asked.id().value())) {
            return;
        }
        QuestionRules rules = requireTaking(board, meeting);
        if (rules.names() == AskerNames.ALWAYS && !asked.named()) {
            throw new Rejected("questions-named-now");
        }
        limits.ask(meeting, asker);
        Question question = questions.save(
                new Question(asked, meeting, asker, rules, questions.lastPlace(meeting) + 1, clock.instant()));
        events.publishEvent(new QuestionAsked(
                board, meeting, question.id(), question.askedBy().orElse(null)));
    }

    /** @throws Rejected {@code questions-closed}, {@code supports-too-many} */
    void support(BoardId board, MeetingId meeting, Asker asker, QuestionId id) {
        requireTaking(board, meeting);
        limits.support(asker);
        open(meeting, id);
        if (supports.findByQuestionAndSupporter(id, asker.hash()).isEmpty()) {
            supports.save(new QuestionSupport(id, asker, clock.instant()));
            events.publishEvent(new SupportCounted(meeting));
        }
    }

    /** @throws Rejected {@code supports-too-many} */
    void takeBack(MeetingId meeting, Asker asker, QuestionId id) {
        limits.support(asker);
        open(meeting, id);
        supports.findByQuestionAndSupporter(id, asker.hash()).ifPresent(given -> {
            supports.delete(given);
            events.publishEvent(new SupportCounted(meeting));
        });
    }

    private void open(MeetingId meeting, QuestionId id) {
        if (questions
                .findWithLockByMeetingAndId(meeting, id.value())
                .filter(Question::open)
                .isEmpty()) {
            throw new NotFound();
        }
    }

    private QuestionRules requireTaking(BoardId board, MeetingId meeting) {
        MeetingState state = meetings.read(board, meeting).state();
        QuestionRules rules = boards.rules(meeting);
        if (!rules.taking() || state.over()) {
            throw new Rejected("questions-closed");
        }
        return rules;
    }
}
