package org.roundtable.meeting;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.board.MemberView;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.discussion.CommentAuthors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who was heard in meetings and about them, and who was not. It guards nothing. */
@Component
@Transactional(readOnly = true)
class HeardVoices {
    private final HeldMeetings held;
    private final SpeechRepository speeches;
    private final QuestionRepository questions;
    private final CommentAuthors comments;

    HeardVoices(HeldMeetings held, SpeechRepository speeches, QuestionRepository questions, CommentAuthors comments) {
        this.held = held;
        this.speeches = speeches;
        this.questions = questions;
        this.comments = comments;
    }

    /** By seat, those without a seat last. */
    List<SeatSpeaking> speaking(List<Meeting> some, Map<PersonId, SeatCategory> seats) {
        return spoken(some).stream()
                .collect(Collectors.groupingBy(speech -> Optional.ofNullable(seats.get(speech.person()))))
                .entrySet()
                .stream()
                .map(entry -> speaking(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(SeatSpeaking::seat, HeardVoices.seatsFirst()))
                .toList();
    }

    static Comparator<Optional<SeatCategory>> seatsFirst() {
        return Comparator.comparing(seat -> seat.map(SeatCategory::ordinal).orElse(SeatCategory.values().length));
    }

    /** @param lately the last that were held, the latest first */
    Silence silence(BoardId board, List<Meeting> lately, List<MemberView> members) {
        List<MeetingPlan> plans = lately.stream().map(Meeting::plan).toList();
        if (lately.size() < Silence.MEETINGS) {
            return new Silence(plans, List.of());
        }
        Collection<Set<PersonId>> there = held.there(lately).values();
        Set<PersonId> heard = heard(board, lately);
        return new Silence(
                plans,
                members.stream()
                        .filter(member -> member.role() == Role.MEMBER)
                        .map(MemberView::person)
                        .filter(person -> there.size() == Silence.MEETINGS
                                && there.stream().allMatch(people -> people.contains(person.id()))
                                && !heard.contains(person.id()))
                        .toList());
    }

    private Set<PersonId> heard(BoardId board, List<Meeting> lately) {
        Set<PersonId> heard = new HashSet<>(comments.since(board, HeldMeetings.begun(lately.getLast())));
        spoken(lately).forEach(speech -> heard.add(speech.person()));
        questions
                .findByMeetingIn(ids(lately))
                .forEach(question -> question.askedBy().ifPresent(heard::add));
        return heard;
    }

    private List<Speech> spoken(List<Meeting> some) {
        return speeches.findByMeetingIn(ids(some)).stream()
                .filter(speech -> speech.beganAt().isPresent())
                .toList();
    }

    private static List<MeetingId> ids(List<Meeting> some) {
        return some.stream().map(Meeting::id).toList();
    }

    private static SeatSpeaking speaking(Optional<SeatCategory> seat, List<Speech> turns) {
        int people =
                Math.toIntExact(turns.stream().map(Speech::person).distinct().count());
        Duration time = turns.stream().map(Speech::spoken).reduce(Duration.ZERO, Duration::plus);
        return new SeatSpeaking(seat, people, turns.size(), time);
    }
}
