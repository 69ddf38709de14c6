package org.roundtable.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.meeting.QuestionsHandled.Handling;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What facilitators do with the questions of a meeting. Each call holds the meeting's row, so they never fight. */
@Service
@FacilitatorOf("#board")
@Transactional
public class QuestionReview {
    private final Meetings meetings;
    private final QuestionRepository questions;
    private final QuestionLoader loader;
    private final QuestionBoards boards;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionReview(
            Meetings meetings,
            QuestionRepository questions,
            QuestionLoader loader,
            QuestionBoards boards,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.questions = questions;
        this.loader = loader;
        this.boards = boards;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets everybody see it.
     *
     * @throws Rejected {@code question-settled}
     */
    public void accept(BoardId board, MeetingId meeting, QuestionId id) {
        Question question = locked(board, meeting, id);
        question.accept(questions.lastPlace(meeting) + 1);
        tell(board, meeting, Handling.ACCEPTED, question.text());
    }

    /**
     * @param reason told only to whoever asked
     * @throws Invalid on {@code reason}
     * @throws Rejected {@code question-settled}
     */
    public void decline(BoardId board, MeetingId meeting, QuestionId id, String reason) {
        locked(board, meeting, id).decline(reason, me.id(), clock.instant());
        tell(board, meeting, Handling.DECLINED, "");
    }

    /**
     * Marks it answered, with the answer; said again, puts it in better words.
     *
     * @throws Invalid on {@code answer}
     * @throws Rejected {@code question-settled} when it was declined
     */
    public void answer(BoardId board, MeetingId meeting, QuestionId id, String answer) {
        Question question = locked(board, meeting, id);
        question.answer(answer, me.id(), clock.instant());
        tell(board, meeting, Handling.ANSWERED, question.text());
    }

    /**
     * Puts it on the wall, in the place of the one that was there.
     *
     * @throws Rejected {@code question-settled}, {@code question-waits}
     */
    public void show(BoardId board, MeetingId meeting, QuestionId id) {
        Question question = locked(board, meeting, id);
        questions.findByOnShowOf(meeting).ifPresent(Question::takeOffShow);
        questions.flush();
        question.show();
        tell(board, meeting, Handling.SHOWN, question.text());
    }

    /** Takes whatever is on the wall from it. */
    public void showNone(BoardId board, MeetingId meeting) {
        meetings.locked(board, meeting);
        questions.findByOnShowOf(meeting).ifPresent(question -> {
            question.takeOffShow();
            tell(board, meeting, Handling.TAKEN_OFF, "");
        });
    }

    /** Moves an open question one place up or down among the open ones. */
    public void move(BoardId board, MeetingId meeting, QuestionId id, boolean up) {
        locked(board, meeting, id);
        List<Question> open = new ArrayList<>(open(meeting));
        int from = IntStream.range(0, open.size())
                .filter(place -> open.get(place).id().equals(id))
                .findAny()
                .orElse(-1);
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < open.size()) {
            Collections.swap(open, from, to);
            order(board, meeting, open);
        }
    }

    /** Puts what most people support first. */
    public void orderBySupport(BoardId board, MeetingId meeting) {
        meetings.locked(board, meeting);
        List<QuestionId> bySupport = loader.forAll(meeting).questions().stream()
                .sorted(Comparator.comparing(QuestionView::supports).reversed())
                .map(QuestionView::id)
                .toList();
        List<Question> open = open(meeting).stream()
                .sorted(Comparator.comparing(question -> bySupport.indexOf(question.id())))
                .toList();
        order(board, meeting, open);
    }

    public void set(BoardId board, MeetingId meeting, QuestionRules rules) {
        meetings.locked(board, meeting);
        boards.of(board, meeting).set(rules);
        tell(board, meeting, Handling.RULES_SET, "");
    }

    private List<Question> open(MeetingId meeting) {
        return questions.findByMeetingOrderByPlaceAscAskedAtAsc(meeting).stream()
                .filter(question -> question.state() == QuestionState.OPEN)
                .toList();
    }

    private void order(BoardId board, MeetingId meeting, List<Question> open) {
        IntStream.range(0, open.size()).forEach(i -> open.get(i).put(i + 1));
        tell(board, meeting, Handling.ORDERED, "");
    }

    private Question locked(BoardId board, MeetingId meeting, QuestionId id) {
        meetings.locked(board, meeting);
        return questions.findWithLockByMeetingAndId(meeting, id.value()).orElseThrow(NotFound::new);
    }

    private void tell(BoardId board, MeetingId meeting, Handling what, String detail) {
        events.publishEvent(new QuestionsHandled(board, meeting, what, detail, me.id()));
    }
}
