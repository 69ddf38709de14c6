package org.roundtable.meeting;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads who comes to a meeting: of those who are on the board now. It guards nothing. */
@Component
@Transactional(readOnly = true)
class AnswerLoader {
    private final MeetingAnswerRepository answers;
    private final InviteeRepository invitees;
    private final BoardRoster roster;
    private final People people;

    AnswerLoader(MeetingAnswerRepository answers, InviteeRepository invitees, BoardRoster roster, People people) {
        this.answers = answers;
        this.invitees = invitees;
        this.roster = roster;
        this.people = people;
    }

    AnswersSnapshot forFacilitators(BoardId board, MeetingId meeting) {
        Set<PersonId> everybody = roster.everybody(board);
        List<MeetingAnswer> given = answers.findByMeeting(meeting).stream()
                .filter(answer -> everybody.contains(answer.person()))
                .toList();
        Set<PersonId> silent = without(everybody, given.stream().map(MeetingAnswer::person));
        Set<PersonId> uninvited =
                without(everybody, invitees.findByMeeting(meeting).stream().map(Invitee::person));
        return new AnswersSnapshot(
                counts(given, silent.size()),
                views(given),
                named(silent),
                everybody.size() - uninvited.size(),
                uninvited.size());
    }

    AnswersSnapshot forBoard(BoardId board, MeetingId meeting) {
        return forFacilitators(board, meeting).forBoard();
    }

    private static Set<PersonId> without(Set<PersonId> everybody, Stream<PersonId> some) {
        Set<PersonId> others = new HashSet<>(everybody);
        some.forEach(others::remove);
        return others;
    }

    private static AnswerCounts counts(List<MeetingAnswer> given, int silent) {
        return new AnswerCounts(
                count(given, answer -> answer.reply() == Reply.YES),
                count(given, coming(Way.IN_PERSON)),
                count(given, coming(Way.ONLINE)),
                count(given, coming(Way.BY_PHONE)),
                count(given, answer -> answer.reply() == Reply.MAYBE),
                count(given, answer -> answer.reply() == Reply.NO),
                silent);
    }

    private static Predicate<Answer> coming(Way way) {
        return answer ->
                answer.reply() == Reply.YES && answer.way().filter(way::equals).isPresent();
    }

    private static int count(List<MeetingAnswer> given, Predicate<Answer> which) {
        return Math.toIntExact(
                given.stream().map(MeetingAnswer::answer).filter(which).count());
    }

    private List<AnswerView> views(List<MeetingAnswer> given) {
        Map<PersonId, PersonBadge> badges = people.badges(given.stream()
                .flatMap(answer -> Stream.concat(Stream.of(answer.person()), answer.alternate().stream()))
                .collect(Collectors.toSet()));
        return given.stream()
                .map(answer -> new AnswerView(
                        Objects.requireNonNull(badges.get(answer.person())),
                        answer.answer(),
                        answer.alternate().map(badges::get)))
                .sorted(Comparator.comparing(view -> view.person().name()))
                .toList();
    }

    private List<PersonBadge> named(Collection<PersonId> some) {
        return people.badges(some).values().stream()
                .sorted(Comparator.comparing(PersonBadge::name))
                .toList();
    }
}
