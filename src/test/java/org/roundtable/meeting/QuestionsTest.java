package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Failure;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.security.Secrets;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.Together;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class QuestionsTest {
    @Autowired
    World world;

    @Autowired
    OpenWorld open;

    @Autowired
    QuestionService questions;

    @Autowired
    GuestQuestions guests;

    @Autowired
    QuestionReview review;

    @Autowired
    DoorService doors;

    @Autowired
    GuestEntrance entrance;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private TestBoard board;
    private MeetingId meeting;
    private String token;
    private GuestPass ana;

    @BeforeEach
    void open() {
        board = world.board(2);
        meeting = open.running(board);
        token = open.token(board, meeting, DoorKind.GUESTS);
        ana = open.guest(token, "Ana Ortiz");
    }

    @Test
    void whatAGuestAsksIsSeenByNobodyBeforeTheReview() {
        var id = ask(ana, "When does the clinic open?", true);
        assertThat(all().questions()).isEmpty();
        assertThat(all().waiting()).containsExactly(id);
        assertThat(guests.mine(ana).asked()).extracting(QuestionView::state).containsExactly(QuestionState.WAITING);
        assertThat(seen(board.facilitator()).questions())
                .extracting(QuestionView::asker)
                .hasSize(1);
        facilitate(() -> review.accept(board.id(), meeting, id));
        assertThat(all().questions().getFirst().asker()).contains("Ana Ortiz");
        assertThat(guests.mine(ana).asked()).isEmpty();
    }

    @Test
    void whoAsksWithoutANameIsNowhereInWhatIsSeenOrRecorded() {
        var id = QuestionId.next();
        As.person(
                board.member(0),
                () -> questions.ask(board.id(), meeting, new NewQuestion(id, "Who decides on the budget?", false)));
        var seen = seen(board.facilitator());
        assertThat(seen.questions().getFirst().asker()).isEmpty();
        assertThat(seen.toString()).doesNotContain("Member 1", board.member(0).text());
        var row = jdbc.queryForMap("select * from question where id = ?", id.value());
        assertThat(row.values()).doesNotContain(board.member(0).value());
        var recorded = jdbc.queryForList(
                "select person_id from audit_entry where action = 'question.asked' and board_id = ?",
                Long.class,
                board.id().value());
        assertThat(recorded).containsOnlyNulls();
        assertThat(As.person(board.member(0), () -> questions.mine(board.id(), meeting))
                        .asked())
                .hasSize(1);
        assertThat(As.person(board.member(1), () -> questions.mine(board.id(), meeting))
                        .asked())
                .isEmpty();
    }

    @Test
    void aReasonIsToldOnlyToWhoeverAsked() {
        var id = ask(ana, "Can I have my test results?", true);
        facilitate(() -> review.decline(board.id(), meeting, id, "This is private: please ask your doctor."));
        assertThat(guests.mine(ana).asked().getFirst().reason()).startsWith("This is private");
        assertThat(all().toString()).doesNotContain("private", "test results");
        assertThat(guests.mine(open.guest(token, "Bea")).asked()).isEmpty();
    }

    @Test
    void everybodySupportsAQuestionOnceHoweverOftenTheyTap() {
        var id = accepted("Is there parking?");
        var taps = Collections.nCopies(5, ana);
        assertThat(Together.succeeding(taps, pass -> guests.support(pass, id))).isEqualTo(5);
        As.person(board.observer(), () -> questions.support(board.id(), meeting, id));
        assertThat(all().questions().getFirst().supports()).isEqualTo(2);
        assertThat(guests.mine(ana).supported()).containsExactly(id);
        guests.takeBack(ana, id);
        guests.takeBack(ana, id);
        assertThat(all().questions().getFirst().supports()).isOne();
        var waiting = ask(ana, "Is there tea?", false);
        failing("failure.not-found", () -> guests.support(ana, waiting));
    }

    @Test
    void aGuestWhoFloodsIsToldKindlyAndGetsATurnLater() {
        for (int asked = 0; asked < 5; asked++) {
            ask(ana, "Question " + asked, true);
        }
        failing("failure.questions-too-many", () -> ask(ana, "One more", true));
        ask(open.guest(token, "Bea"), "Mine is the first", true);
        clock.advance(Duration.ofMinutes(11));
        ask(ana, "One more", true);
    }

    @Test
    void allGuestsTogetherAskSixtyQuestionsAMinute() {
        for (int guest = 0; guest < 12; guest++) {
            GuestPass pass = open.guest(token, "Guest " + guest);
            for (int asked = 0; asked < 5; asked++) {
                ask(pass, "Question " + asked, false);
            }
        }
        failing("failure.questions-busy", () -> ask(ana, "And mine?", true));
        As.person(
                board.member(0),
                () -> questions.ask(
                        board.id(), meeting, new NewQuestion(QuestionId.next(), "Members are heard", true)));
    }

    @Test
    void thirtyTapsAMinuteAreEnough() {
        var id = accepted("Is there parking?");
        for (int tap = 0; tap < 15; tap++) {
            guests.support(ana, id);
            guests.takeBack(ana, id);
        }
        failing("failure.supports-too-many", () -> guests.support(ana, id));
        clock.advance(Duration.ofSeconds(61));
        guests.support(ana, id);
    }

    @Test
    void facilitatorsOrderShowAndAnswer() {
        var first = accepted("First");
        var second = accepted("Second");
        var third = accepted("Third");
        facilitate(() -> review.move(board.id(), meeting, third, true));
        assertThat(texts()).containsExactly("First", "Third", "Second");
        guests.support(ana, second);
        facilitate(() -> review.orderBySupport(board.id(), meeting));
        assertThat(texts()).containsExactly("Second", "First", "Third");
        facilitate(() -> review.show(board.id(), meeting, third));
        facilitate(() -> review.show(board.id(), meeting, first));
        assertThat(all().questions().stream().filter(QuestionView::onShow))
                .extracting(QuestionView::text)
                .containsExactly("First");
        facilitate(() -> review.answer(board.id(), meeting, first, "Every Tuesday"));
        assertThat(texts()).containsExactly("Second", "Third", "First");
        assertThat(all().questions().getLast().answer()).isEqualTo("Every Tuesday");
        facilitate(() -> review.show(board.id(), meeting, second));
        facilitate(() -> review.showNone(board.id(), meeting));
        assertThat(all().questions()).noneMatch(QuestionView::onShow);
    }

    @Test
    void aDoubleClickAsksOnceAndAClosedBoardTakesNothing() {
        var twice = new NewQuestion(QuestionId.next(), "Twice?", true);
        guests.ask(ana, twice);
        guests.ask(ana, twice);
        assertThat(guests.mine(ana).asked()).hasSize(1);
        facilitate(() -> review.set(board.id(), meeting, new QuestionRules(AskerNames.NEVER, true, false)));
        failing("failure.questions-closed", () -> ask(ana, "Too late?", true));
        facilitate(() -> review.set(board.id(), meeting, new QuestionRules(AskerNames.NEVER, true, true)));
        As.person(
                board.member(0),
                () -> questions.ask(board.id(), meeting, new NewQuestion(QuestionId.next(), "At once", true)));
        assertThat(all().questions().getFirst().asker()).isEmpty();
        open.end(board, meeting);
        failing("failure.questions-closed", () -> ask(ana, "Too late?", true));
    }

    @Test
    void onlyFacilitatorsReview() {
        var other = world.board(1);
        var id = accepted("Is there parking?");
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> review.accept(board.id(), meeting, id));
            denied(expected, person, () -> review.decline(board.id(), meeting, id, "No"));
            denied(expected, person, () -> review.answer(board.id(), meeting, id, "Yes"));
            denied(expected, person, () -> review.show(board.id(), meeting, id));
            denied(expected, person, () -> review.showNone(board.id(), meeting));
            denied(expected, person, () -> review.move(board.id(), meeting, id, true));
            denied(expected, person, () -> review.orderBySupport(board.id(), meeting));
            denied(expected, person, () -> review.set(board.id(), meeting, QuestionRules.USUAL));
        }
        denied(NotFound.class, other.facilitator(), () -> review.accept(other.id(), meeting, id));
        denied(NotFound.class, other.facilitator(), () -> questions.feed(board.id(), meeting));
        denied(NotFound.class, other.facilitator(), () -> questions.mine(board.id(), meeting));
    }

    @Test
    void aPassThatIsNoGoodOpensNothing() {
        var id = accepted("Is there parking?");
        var stranger = new GuestPass(token, Secrets.next());
        var shut = new GuestPass("never-was", ana.secret());
        for (GuestPass pass : List.of(stranger, shut)) {
            failing("failure.not-found", () -> ask(pass, "Hello?", true));
            failing("failure.not-found", () -> guests.support(pass, id));
            failing("failure.not-found", () -> guests.takeBack(pass, id));
            failing("failure.not-found", () -> guests.mine(pass));
        }
        var guest = entrance.back(ana).orElseThrow().guest().id();
        facilitate(() -> doors.remove(board.id(), meeting, guest));
        failing("failure.not-found", () -> ask(ana, "Hello?", true));
    }

    private QuestionId ask(GuestPass pass, String text, boolean named) {
        QuestionId id = QuestionId.next();
        guests.ask(pass, new NewQuestion(id, text, named));
        return id;
    }

    private QuestionId accepted(String text) {
        QuestionId id = ask(ana, text, true);
        facilitate(() -> review.accept(board.id(), meeting, id));
        return id;
    }

    private QuestionsSnapshot all() {
        return entrance.back(ana).orElseThrow().questions().load().get();
    }

    private List<String> texts() {
        return all().questions().stream()
                .filter(question -> !question.onShow())
                .map(QuestionView::text)
                .toList();
    }

    private QuestionsSnapshot seen(PersonId person) {
        return As.person(
                person, () -> questions.feed(board.id(), meeting).load().get());
    }

    private void facilitate(As.Deed deed) {
        As.person(board.facilitator(), deed);
    }

    private static void failing(String key, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.key()).isEqualTo(key));
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
