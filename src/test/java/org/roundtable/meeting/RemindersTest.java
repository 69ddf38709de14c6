package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.common.PersonId;
import org.roundtable.notification.TestMailbox;
import org.roundtable.security.ProfileService;
import org.roundtable.security.TextSize;
import org.roundtable.security.Theme;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionOperations;

/** What people on a board are reminded of in the morning. */
@DatabaseTest
@Import(TestMailbox.class)
class RemindersTest {
    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    Plans plans;

    @Autowired
    Assembly assembly;

    @Autowired
    RecordService records;

    @Autowired
    ActionService actions;

    @Autowired
    MeetingPlanning planning;

    @Autowired
    MeetingAnswers answers;

    @Autowired
    AgendaService agendas;

    @Autowired
    MinutesPublishing publishing;

    @Autowired
    MinutesVersionRepository versions;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    BoardAdministration boards;

    @Autowired
    ProfileService profiles;

    @Autowired
    TestMailbox mailbox;

    World.TestBoard board;
    PersonId ann;

    @BeforeEach
    void beginAtEight() {
        advanceTo(8, 1);
        board = world.board(2);
        ann = board.member(0);
        mailbox.deliver();
    }

    @AfterEach
    void comeUp() {
        mailbox.comeUp();
    }

    @Test
    void anActionIsToldThreeDaysBeforeOnTheDayAndOnceAWeekWhileItIsLate() {
        action(5);
        assertThat(mornings(20)).containsExactly(2, 5, 6, 13, 20);
        assertThat(texts(ann).get(0))
                .contains("“Ask for prices” is for you to do by ")
                .contains("/actions");
        assertThat(texts(ann).get(1)).contains("“Ask for prices” is for you to do by today.");
        assertThat(texts(ann).get(2)).contains("is late. Say that it is done, or choose another day.");
        assertThat(texts(board.member(1))).isEmpty();
    }

    @Test
    void whatIsDoneOrGivenUpIsNotTold() {
        var done = action(2);
        var dropped = action(2);
        As.person(ann, () -> actions.finish(board.id(), done));
        As.person(ann, () -> actions.drop(board.id(), dropped, "The van is sold"));
        assertThat(mornings(5)).isEmpty();
    }

    @Test
    void whatIsMovedIsToldByItsNewDay() {
        var action = action(2);
        assertThat(mornings(1)).containsExactly(1);
        As.person(ann, () -> actions.move(board.id(), action, today().plusDays(6)));
        assertThat(mornings(6)).containsExactly(3, 6);
    }

    @Test
    void whatIsSettledWhileTheMailServerIsDownIsNotTold() {
        var action = action(2);
        plans.meeting(board, 2);
        mailbox.goDown();
        morning();
        As.person(ann, () -> actions.finish(board.id(), action));
        mailbox.comeUp();
        clock.advance(Duration.ofHours(8));
        mailbox.deliver();
        assertThat(texts(ann))
                .singleElement()
                .asString()
                .contains("is tomorrow")
                .doesNotContain("Ask for prices");
    }

    @Test
    void whoeverLeavesTheBoardWhileAMailWaitsIsToldNothing() {
        action(2);
        plans.meeting(board, 2);
        mailbox.goDown();
        morning();
        As.administrator(board.administrator(), () -> boards.end(board.id(), ann));
        mailbox.comeUp();
        clock.advance(Duration.ofHours(8));
        mailbox.deliver();
        assertThat(texts(ann)).isEmpty();
        assertThat(texts(board.member(1))).hasSize(1);
    }

    @Test
    void aMeetingIsToldOnItsEveWithWhatOneAnswered() {
        var meeting = plans.meeting(board, 2);
        As.person(ann, () -> answers.answer(board.id(), meeting, Answer.yes(Way.IN_PERSON)));
        assertThat(mornings(3)).containsExactly(1);
        assertThat(texts(ann).getFirst())
                .contains("“Board meeting” is tomorrow, 6:00\u202fPM to 7:00\u202fPM (Mountain Time).")
                .contains("Place: Library. You said: yes. In the room.")
                .contains("https://roundtable.example/" + MeetingLinks.meeting(board.id(), meeting))
                .doesNotContain("Member 2", "Fay", "!", "{");
        assertThat(texts(board.member(1)).getFirst()).contains("You have not said yet whether you come.");
        assertThat(texts(board.observer())).hasSize(1);
    }

    @Test
    void onTheDayItselfItIsToldAsTodayToWhoeverCouldNotBeToldBefore() {
        plans.meeting(board, 2);
        mailbox.goDown();
        morning();
        clock.advance(Duration.ofHours(20));
        mailbox.comeUp();
        mailbox.deliver();
        assertThat(texts(ann)).singleElement().asString().contains("“Board meeting” is today");
        assertThat(mornings(1)).isEmpty();
    }

    @Test
    void oneSpeaksSpanish() {
        plans.meeting(board, 2);
        As.person(ann, () -> profiles.prefer("es", TextSize.values()[0], Theme.values()[0]));
        assertThat(mornings(1)).containsExactly(1);
        assertThat(texts(ann).getFirst())
                .contains("“Board meeting” es mañana", "Lugar: Library. Usted aún no ha dicho si asistirá.")
                .doesNotContain("tomorrow");
    }

    @Test
    void whoeverHasNotAnsweredIsAskedOnceFiveDaysBefore() {
        var meeting = plans.meeting(board, 7);
        As.person(board.member(1), () -> answers.answer(board.id(), meeting, Answer.no(false)));
        assertThat(mornings(5)).containsExactly(2);
        assertThat(texts(ann).getFirst()).contains("Will you come to “Board meeting” on");
        assertThat(texts(board.member(1))).isEmpty();
    }

    @Test
    void ofACancelledMeetingNothingIsTold() {
        var meeting = plans.meeting(board, 7);
        plans.add(board, meeting, Plans.item("Welcome", 10));
        plans.publish(board, meeting);
        As.person(board.facilitator(), () -> planning.cancel(board.id(), meeting, "Snow", Scope.THIS_ONE));
        assertThat(mornings(7)).isEmpty();
    }

    @Test
    void anAgendaIsToldWhenItIsPublishedAndWhenItReadsOtherwise() {
        var meeting = plans.meeting(board, 20);
        var item = plans.add(board, meeting, Plans.item("Welcome", 10));
        assertThat(mornings(1)).isEmpty();
        plans.publish(board, meeting);
        assertThat(mornings(2)).containsExactly(1);
        word(meeting, item, Plans.item("Welcome", 10), noted("Welcome", "Only for us"));
        assertThat(mornings(1)).isEmpty();
        word(meeting, item, noted("Welcome", "Only for us"), noted("A warm welcome", "Only for us"));
        assertThat(mornings(2)).containsExactly(1);
        assertThat(texts(ann))
                .satisfiesExactly(
                        first -> assertThat(first).contains("You can read the agenda of “Board meeting”"),
                        second -> assertThat(second).contains("The agenda of “Board meeting”", "has changed"));
        assertThat(String.join("", texts(ann))).doesNotContain("Only for us");
    }

    @Test
    void minutesAreToldUntilTheyAreApproved() {
        var held = plans.meeting(board, 1);
        plans.holdInVain(board, held);
        As.person(board.facilitator(), () -> publishing.publish(board.id(), held, 0, ""));
        assertThat(mornings(2)).containsExactly(1);
        assertThat(texts(ann).getFirst()).contains("The minutes of “Board meeting”", "wait to be approved");
        As.person(board.facilitator(), () -> publishing.publish(board.id(), held, 1, "A name was missing"));
        assertThat(mornings(1)).containsExactly(1);
        assertThat(texts(ann).getLast()).contains("were corrected");
        As.person(board.facilitator(), () -> publishing.publish(board.id(), held, 2, "Another name was missing"));
        approve(held);
        assertThat(mornings(1)).isEmpty();
    }

    @Test
    void whoeverIsOnTwoBoardsGetsOneMailAndNothingOfOthers() {
        var other = world.board(1);
        var third = world.board(1);
        world.seat(other, ann, org.roundtable.board.Role.OBSERVER, Optional.empty());
        List.of(board, other, third).forEach(each -> plans.meeting(each, 2));
        assertThat(mornings(1)).containsExactly(1);
        assertThat(texts(ann).getFirst())
                .contains(board.id().text(), other.id().text())
                .doesNotContain(third.id().text());
    }

    private void approve(MeetingId held) {
        var approval = new MinutesApproval(board.facilitator(), clock.instant(), null, held, "Board meeting");
        transactions.executeWithoutResult(
                now -> versions.findByMeetingOrderByNumberDesc(held).getFirst().approve(approval));
    }

    private ActionItemId action(int days) {
        var planned = assembly.atFirst(board);
        var id = ActionItemId.next();
        var action = new NewAction(Optional.empty(), "Ask for prices", ann, today().plusDays(days));
        As.person(board.facilitator(), () -> records.act(board.id(), planned.id(), id, action));
        return id;
    }

    private void word(MeetingId meeting, AgendaItemId item, ItemPlan base, ItemPlan mine) {
        As.person(board.facilitator(), () -> agendas.word(board.id(), meeting, item, base, mine));
    }

    private static ItemPlan noted(String title, String facilitatorNotes) {
        return new ItemPlan(title, Purpose.DISCUSS, 10, "", "", facilitatorNotes, false, List.of());
    }

    /** On which of the next mornings Ann gets a mail, the next is the first. */
    private List<Integer> mornings(int many) {
        List<Integer> told = new ArrayList<>();
        for (int day = 1; day <= many; day++) {
            int before = texts(ann).size();
            morning();
            if (texts(ann).size() > before) {
                told.add(day);
            }
        }
        return told;
    }

    private void morning() {
        advanceTo(7, 1);
        mailbox.deliver();
    }

    private void advanceTo(int hour, int daysOn) {
        ZonedDateTime now = clock.instant().atZone(Plans.ZONE);
        ZonedDateTime then =
                now.toLocalDate().plusDays(daysOn).atTime(LocalTime.of(hour, 0)).atZone(Plans.ZONE);
        clock.advance(Duration.between(now, then));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Plans.ZONE);
    }

    private List<String> texts(PersonId person) {
        return mailbox.of(person).stream().map(RemindersTest::text).toList();
    }

    private static String text(MimeMessage mail) {
        try {
            return (String) mail.getContent();
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
