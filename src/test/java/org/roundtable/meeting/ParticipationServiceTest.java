package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.Ids;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentService;
import org.roundtable.discussion.NewComment;
import org.roundtable.discussion.Threads;
import org.roundtable.live.Topic;
import org.roundtable.security.PersonBadge;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollWorld;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ParticipationServiceTest {
    @Autowired
    World world;

    @Autowired
    PulseWorld meetings;

    @Autowired
    PollWorld polls;

    @Autowired
    ParticipationService participation;

    @Autowired
    SpeakersService speakers;

    @Autowired
    QuestionService questions;

    @Autowired
    RoomService rooms;

    @Autowired
    AccessNeeds needs;

    @Autowired
    AccessCare care;

    @Autowired
    Threads threads;

    @Autowired
    CommentService comments;

    @Autowired
    TestClock clock;

    private World.TestBoard board;
    private PersonId yara;
    private List<PersonId> all;

    @BeforeEach
    void aBoardWithTwoKindsOfSeats() {
        board = world.board(3);
        yara = world.join(
                board.administrator(), board.id(), "Yara Youth", Role.MEMBER, Optional.of(SeatCategory.YOUTH));
        all = new ArrayList<>(board.members());
        all.add(yara);
    }

    @Test
    void attendanceIsOfThoseWhoHaveASeatAndWereOnTheBoardThen() {
        meetings.held(board, List.of(board.member(0), yara, board.facilitator()));
        PersonId late =
                world.join(board.administrator(), board.id(), "Late", Role.MEMBER, Optional.of(SeatCategory.PATIENT));
        meetings.held(board, List.of(late));
        Participation now = read();
        assertThat(now.seats()).containsExactly(SeatCategory.RESIDENT, SeatCategory.PATIENT, SeatCategory.YOUTH);
        assertThat(now.attendance())
                .extracting(SeatAttendance::seats)
                .containsExactly(
                        Map.of(
                                SeatCategory.RESIDENT, new Share(0, 3),
                                SeatCategory.PATIENT, new Share(1, 1),
                                SeatCategory.YOUTH, new Share(0, 1)),
                        Map.of(SeatCategory.RESIDENT, new Share(1, 3), SeatCategory.YOUTH, new Share(1, 1)));
    }

    @Test
    void speakingIsSummedBySeatThoseWithoutOneLast() {
        MeetingId meeting = meetings.running(board, all);
        speak(meeting, board.facilitator(), 1);
        speak(meeting, yara, 2);
        speak(meeting, board.member(0), 3);
        speak(meeting, board.member(1), 4);
        meetings.end(board, meeting);
        List<SeatSpeaking> speaking = read().speaking();
        assertThat(speaking)
                .extracting(SeatSpeaking::seat)
                .containsExactly(Optional.of(SeatCategory.RESIDENT), Optional.of(SeatCategory.YOUTH), Optional.empty());
        assertThat(speaking).extracting(SeatSpeaking::people).containsExactly(2, 1, 1);
        assertThat(speaking.getFirst().time()).isBetween(Duration.ofMinutes(7), Duration.ofMinutes(8));
    }

    @Test
    void whoCameThreeTimesAndWasNotHeardIsSilentWhoeverSpokeAskedOrWroteIsNot() {
        assertThat(read().silence().known()).isFalse();
        MeetingId first = meetings.running(board, all);
        speak(first, board.member(0), 1);
        meetings.end(board, first);
        MeetingId second = meetings.running(board, all);
        As.person(
                board.member(1),
                () -> questions.ask(board.id(), second, new NewQuestion(QuestionId.next(), "Why?", true)));
        As.person(yara, () -> questions.ask(board.id(), second, new NewQuestion(QuestionId.next(), "How?", false)));
        meetings.end(board, second);
        assertThat(read().silence().known()).isFalse();
        meetings.held(board, all);
        assertThat(silent()).containsExactly("Member 3", "Yara Youth");
        comment(board.member(2));
        assertThat(silent()).containsExactly("Yara Youth");
        meetings.held(board, board.members());
        assertThat(silent()).containsExactly("Member 1");
    }

    @Test
    void votesAreCountedBySeatAndNameNobody() {
        PollId poll = polls.open(board);
        polls.cast(board, poll, board.member(0), Choice.YES);
        polls.cast(board, poll, yara, Choice.NO);
        polls.close(board, poll);
        Participation now = read();
        assertThat(now.polls()).isOne();
        assertThat(now.votes())
                .containsExactly(
                        new SeatVotes(Optional.of(SeatCategory.RESIDENT), new Share(1, 3)),
                        new SeatVotes(Optional.of(SeatCategory.YOUTH), new Share(1, 1)));
    }

    @Test
    void whatCouldNotBeGivenIsTold() {
        MeetingId meeting = meetings.running(board, all);
        As.person(yara, () -> needs.ask(board.id(), meeting, Map.of(AccessKind.FOOD, "No nuts")));
        AccessNeedId need = As.person(
                        board.facilitator(),
                        () -> care.feed(board.id(), meeting).load().get())
                .getFirst()
                .id();
        As.person(
                board.facilitator(),
                () -> care.settle(board.id(), meeting, need, AccessOutcome.UNMET, "The shop was closed"));
        assertThat(read().needs()).singleElement().satisfies(line -> {
            assertThat(line.unmet()).isOne();
            assertThat(line.unmetKinds()).containsExactly(AccessKind.FOOD);
        });
    }

    @Test
    void whatWasEarlierIsNotCounted() {
        meetings.held(board, all);
        PollId poll = polls.open(board);
        polls.close(board, poll);
        Participation later = As.person(
                board.facilitator(),
                () -> participation.since(board.id(), clock.instant().plusSeconds(1)));
        assertThat(later.attendance()).isEmpty();
        assertThat(later.speaking()).isEmpty();
        assertThat(later.votes()).isEmpty();
        assertThat(later.silence().meetings()).hasSize(1);
    }

    @Test
    void onlyFacilitatorsOfTheBoardReadIt() {
        World.TestBoard other = world.board(1);
        for (PersonId person : List.of(board.member(0), board.observer())) {
            assertThatThrownBy(() -> As.person(person, () -> participation.since(board.id(), clock.instant())))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThatThrownBy(() -> As.person(other.facilitator(), () -> participation.since(board.id(), clock.instant())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        As.administrator(board.administrator(), () -> participation.since(board.id(), clock.instant())))
                .isInstanceOf(NotFound.class);
    }

    private void speak(MeetingId meeting, PersonId person, int minutes) {
        As.person(person, () -> speakers.raise(board.id(), meeting, Optional.empty()));
        As.person(board.facilitator(), () -> {
            SpeechId hand = room(meeting).waiting().getFirst().id();
            speakers.giveFloor(board.id(), meeting, Optional.empty(), hand);
            clock.advance(Duration.ofMinutes(minutes));
            speakers.endTurn(board.id(), meeting, hand);
        });
    }

    private RoomSnapshot room(MeetingId meeting) {
        return rooms.feed(board.id(), meeting).load().get();
    }

    private void comment(PersonId person) {
        Topic subject = new Topic("initiative", Ids.next());
        threads.open(board.id(), subject);
        As.person(
                person,
                () -> comments.write(
                        board.id(),
                        new NewComment(CommentId.next(), subject, Optional.empty(), Optional.empty(), "I agree")));
    }

    private List<String> silent() {
        return read().silence().people().stream().map(PersonBadge::name).toList();
    }

    private Participation read() {
        return As.person(
                board.facilitator(),
                () -> participation.since(board.id(), clock.instant().minus(Duration.ofDays(30))));
    }
}
