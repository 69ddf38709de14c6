package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.notification.TestReminders.thing;

import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.common.PersonId;
import org.roundtable.security.PeopleAdministration;
import org.roundtable.security.ProfileService;
import org.roundtable.security.TextSize;
import org.roundtable.security.Theme;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.Together;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({TestMailbox.class, TestReminders.class})
class DigestTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final Reminder SCHOOL = thing("school", "soon", "Call the school.");
    private static final Reminder HALL = thing("hall", "soon", "Book the hall.");

    @Autowired
    World world;

    @Autowired
    TestClock clock;

    @Autowired
    TestMailbox mailbox;

    @Autowired
    TestReminders reminders;

    @Autowired
    MailChoices choices;

    @Autowired
    DigestMaking making;

    @Autowired
    MailOutbox outbox;

    @Autowired
    MailRepository mails;

    @Autowired
    MailAdministration administration;

    @Autowired
    BoardAdministration boards;

    @Autowired
    ProfileService profiles;

    private World.TestBoard board;
    private PersonId ann;

    @BeforeEach
    void meetAtEight() {
        board = world.board(1);
        ann = board.member(0);
        advanceTo(Morning.after(clock.instant(), DENVER).plus(Duration.ofHours(1)));
        mailbox.deliver();
    }

    @AfterEach
    void beQuiet() {
        reminders.say(ann);
        mailbox.comeUp();
    }

    @Test
    void allOfItComesAsOneMailInTheMorning() throws Exception {
        reminders.say(ann, SCHOOL, HALL);
        mailbox.deliver();
        assertThat(mailbox.of(ann)).isEmpty();
        morning();
        MimeMessage got = only();
        assertThat(got.getSubject()).isEqualTo("2 things wait for you");
        assertThat(text(got))
                .startsWith("Hello Member 1,")
                .contains("• Call the school.\n  https://roundtable.example/boards/school", "• Book the hall.")
                .contains("unsubscribe/");
        assertThat(got.getHeader("List-Unsubscribe-Post")).isNotNull();
    }

    @Test
    void itSpeaksTheReadersLanguageOfThatMorning() throws Exception {
        reminders.say(ann, SCHOOL);
        As.person(ann, () -> profiles.prefer("es", TextSize.values()[0], Theme.values()[0]));
        morning();
        assertThat(only().getSubject()).isEqualTo("Una cosa le espera");
        assertThat(only().getContentLanguage()).containsExactly("es");
    }

    @Test
    void eachStepIsToldOnceAndThereIsNeverASecondMailThatDay() {
        reminders.say(ann, SCHOOL);
        morning();
        reminders.say(ann, SCHOOL, HALL);
        mailbox.deliver();
        clock.advance(Duration.ofHours(10));
        mailbox.deliver();
        assertThat(mailbox.of(ann)).hasSize(1);
        morning();
        assertThat(text(mailbox.of(ann).getLast())).contains("hall").doesNotContain("school");
        morning();
        assertThat(mailbox.of(ann)).hasSize(2);
        reminders.say(ann, thing("school", "late", "Late: call the school."));
        morning();
        assertThat(text(mailbox.of(ann).getLast())).contains("Late: call the school.");
    }

    @Test
    void nobodyGetsAMailThatSaysNothing() {
        morning();
        assertThat(mailbox.of(ann)).isEmpty();
        assertThat(queued()).isEmpty();
    }

    @Test
    void whoStoppedThemGetsNoneAndWhoStoppedOneKindGetsTheOthers() {
        reminders.say(ann, SCHOOL);
        As.person(ann, () -> choices.stop(TestReminders.KIND));
        morning();
        assertThat(mailbox.of(ann)).isEmpty();
        As.person(ann, () -> choices.resume(TestReminders.KIND));
        As.person(ann, () -> choices.stop("reminders"));
        morning();
        assertThat(mailbox.of(ann)).isEmpty();
        assertThat(As.person(ann, choices::mine)).containsExactly(new MailChoice("reminders", true));
        As.person(ann, () -> choices.resume("reminders"));
        assertThat(As.person(ann, choices::mine)).contains(new MailChoice(TestReminders.KIND, false));
        morning();
        assertThat(mailbox.of(ann)).hasSize(1);
    }

    @Test
    void severalNodesMakeAndSendOne() {
        reminders.say(ann, SCHOOL);
        advanceTo(Morning.after(clock.instant(), DENVER));
        assertThat(Together.succeeding(Collections.nCopies(4, ann), making::make))
                .isEqualTo(4);
        assertThat(Together.succeeding(Collections.nCopies(4, mailbox), TestMailbox::deliver))
                .isEqualTo(4);
        assertThat(mailbox.of(ann)).hasSize(1);
    }

    @Test
    void whatIsSettledWhileTheMailServerIsDownIsNotInIt() {
        reminders.say(ann, SCHOOL, HALL);
        mailbox.goDown();
        morning();
        assertThat(queued()).extracting(MailLine::state).containsExactly(MailState.WAITING);
        reminders.say(ann, HALL);
        morning();
        assertThat(queued()).hasSize(1);
        mailbox.comeUp();
        clock.advance(Duration.ofHours(6));
        mailbox.deliver();
        assertThat(text(only())).contains("hall").doesNotContain("school");
        reminders.say(ann, HALL, SCHOOL);
        clock.advance(Duration.ofHours(1));
        mailbox.deliver();
        assertThat(mailbox.of(ann)).hasSize(1);
        morning();
        assertThat(text(mailbox.of(ann).getLast())).contains("school").doesNotContain("hall");
    }

    @Test
    void whenAllIsSettledMeanwhileNothingIsSent() {
        reminders.say(ann, SCHOOL);
        mailbox.goDown();
        morning();
        reminders.say(ann);
        mailbox.comeUp();
        clock.advance(Duration.ofHours(6));
        mailbox.deliver();
        assertThat(mailbox.of(ann)).isEmpty();
        assertThat(queued()).extracting(MailLine::state).containsExactly(MailState.OUTDATED);
    }

    @Test
    void whatWasGivenUpIsToldAnotherDay() {
        reminders.say(ann, SCHOOL);
        mailbox.goDown();
        morning();
        clock.advance(Patience.LONGEST.plusHours(7));
        mailbox.deliver();
        assertThat(queued()).extracting(MailLine::state).containsExactly(MailState.GIVEN_UP);
        mailbox.comeUp();
        morning();
        assertThat(text(only())).contains("school");
    }

    @Test
    void whatMayHaveBeenToldIsNotToldAgain() {
        reminders.say(ann, SCHOOL);
        advanceTo(Morning.after(clock.instant(), DENVER));
        making.make(ann);
        assertThat(outbox.claim(queued().getFirst().id().value())).isPresent();
        morning();
        morning();
        assertThat(mailbox.of(ann)).isEmpty();
        assertThat(queued()).extracting(MailLine::state).containsExactly(MailState.UNSURE);
        MailId unsure = queued().getFirst().id();
        As.administrator(board.administrator(), () -> administration.sendAgain(unsure));
        mailbox.deliver();
        assertThat(text(only())).contains("school");
    }

    @Test
    void whoeverHasNoAccountAnyMoreGetsNone(@Autowired PeopleAdministration people) {
        reminders.say(ann, SCHOOL);
        mailbox.goDown();
        morning();
        As.administrator(board.administrator(), () -> people.deactivate(ann));
        mailbox.comeUp();
        clock.advance(Duration.ofHours(6));
        mailbox.deliver();
        assertThat(queued()).extracting(MailLine::state).containsExactly(MailState.NOT_THEIRS);
    }

    @Test
    void whoeverIsOnNoBoardAnyMoreHasNoMorning() {
        reminders.say(ann, SCHOOL);
        As.administrator(board.administrator(), () -> boards.end(board.id(), ann));
        morning();
        morning();
        assertThat(mailbox.of(ann)).isEmpty();
    }

    @Test
    void whatItSaysIsNotKept() {
        reminders.say(ann, SCHOOL);
        mailbox.goDown();
        morning();
        assertThat(mails.findAll())
                .filteredOn(
                        mail -> mail.recipient().person().filter(ann::equals).isPresent())
                .singleElement()
                .extracting(mail -> mail.claim(clock.instant()).text())
                .isEqualTo("");
    }

    private void morning() {
        advanceTo(Morning.after(clock.instant(), DENVER));
        mailbox.deliver();
    }

    private void advanceTo(Instant time) {
        clock.advance(Duration.between(clock.instant(), time));
    }

    private List<MailLine> queued() {
        return mails.findAll().stream()
                .filter(mail -> mail.recipient().person().filter(ann::equals).isPresent())
                .map(Mail::line)
                .filter(line -> line.state() != MailState.SENT)
                .toList();
    }

    private MimeMessage only() {
        assertThat(mailbox.of(ann)).hasSize(1);
        return mailbox.of(ann).getFirst();
    }

    private static String text(MimeMessage mail) {
        try {
            return ((String) mail.getContent()).replace("\r\n", "\n");
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
