package org.roundtable.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.live.Feed;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the question board of a meeting. It guards nothing. */
@Component
@Transactional(readOnly = true)
class QuestionLoader {
    private static final Comparator<Question> ORDER = Comparator.comparing(Question::onShow)
            .reversed()
            .thenComparing(Question::state)
            .thenComparing(Question::place);

    private final QuestionRepository questions;
    private final QuestionSupportRepository supports;
    private final QuestionBoards boards;
    private final Guests guests;
    private final People people;

    QuestionLoader(
            QuestionRepository questions,
            QuestionSupportRepository supports,
            QuestionBoards boards,
            Guests guests,
            People people) {
        this.questions = questions;
        this.supports = supports;
        this.boards = boards;
        this.guests = guests;
        this.people = people;
    }

    /** What people on the board and guests follow alike. */
    Feed<QuestionsSnapshot> feed(MeetingId meeting) {
        return new Feed<>(MeetingTopics.questions(meeting), "all", () -> forAll(meeting));
    }

    QuestionsSnapshot forFacilitators(MeetingId meeting) {
        return snapshot(meeting, any -> true, true);
    }

    QuestionsSnapshot forAll(MeetingId meeting) {
        return snapshot(meeting, Question::open, false);
    }

    /** The question on the wall, until the meeting is over. */
    Optional<QuestionOnShow> onShow(MeetingId meeting) {
        return questions
                .findByOnShowOf(meeting)
                .filter(any -> !boards.over(meeting))
                .map(question -> new QuestionOnShow(
                        question.text(), count(List.of(question)).getOrDefault(question.id(), 0)));
    }

    MyQuestions of(MeetingId meeting, Asker asker) {
        List<Question> mine = questions.findByMeetingOrderByPlaceAscAskedAtAsc(meeting).stream()
                .filter(question -> question.asked(asker.hash()) && !question.open())
                .toList();
        Set<QuestionId> supported = supports.findBySupporter(asker.hash()).stream()
                .map(QuestionSupport::question)
                .collect(Collectors.toSet());
        return new MyQuestions(views(mine, true), supported);
    }

    private QuestionsSnapshot snapshot(MeetingId meeting, Predicate<Question> seen, boolean reasoned) {
        List<Question> all = questions.findByMeetingOrderByPlaceAscAskedAtAsc(meeting);
        Set<QuestionId> waiting = all.stream()
                .filter(question -> question.state() == QuestionState.WAITING)
                .map(Question::id)
                .collect(Collectors.toSet());
        List<Question> shown = all.stream().filter(seen).sorted(ORDER).toList();
        QuestionRules rules = boards.rules(meeting);
        return new QuestionsSnapshot(rules, rules.taking() && !boards.over(meeting), views(shown, reasoned), waiting);
    }

    private List<QuestionView> views(List<Question> shown, boolean reasoned) {
        Map<QuestionId, Integer> times = count(shown);
        Map<PersonId, PersonBadge> members = people.badges(
                shown.stream().flatMap(question -> question.askedBy().stream()).toList());
        Map<GuestId, String> visitors = guests.names(shown.stream()
                .flatMap(question -> question.askedByGuest().stream())
                .collect(Collectors.toSet()));
        return shown.stream()
                .map(question -> question.view(
                        question.askedBy()
                                .map(members::get)
                                .map(PersonBadge::name)
                                .or(() -> question.askedByGuest().map(visitors::get)),
                        times.getOrDefault(question.id(), 0),
                        reasoned))
                .toList();
    }

    private Map<QuestionId, Integer> count(List<Question> shown) {
        List<QuestionId> ids = shown.stream().map(Question::id).toList();
        return ids.isEmpty()
                ? Map.of()
                : supports.count(ids).stream()
                        .collect(Collectors.toMap(Supported::question, times -> Math.toIntExact(times.times())));
    }
}
