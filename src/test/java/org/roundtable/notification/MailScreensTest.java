package org.roundtable.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Ids;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class MailScreensTest {
    @Autowired
    ApplicationContext application;

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    MailAdministration administration;

    private World.TestBoard board;
    private TestMail mail;

    @BeforeEach
    void open() {
        board = world.board(1);
        mail = TestMail.onEmptyQueue(application);
    }

    @AfterEach
    void close() {
        screens.close();
        mail.close();
    }

    @Test
    void anAdministratorSeesMailComeFailAndGoButNeverWhatItSays() {
        NewMail letter = TestMail.to(TestMail.stranger("Ann", Locale.ENGLISH));
        openQueue();
        assertThat(screens.text()).contains("No mail is waiting", "This site sends no mail yet");
        mail.queue(reminder());
        shows("Reminders, one mail in the morning", "Waiting");
        mail.goDown();
        mail.postman().round();
        shows("The mail server did not answer.", "Tried once");
        assertThat(screens.text()).doesNotContain("A subject of mine", "A line of mine", letter.text());
    }

    @Test
    void whatMayHaveBeenSentIsSentAgainOnlyAfterAQuestion() {
        mail.queue(reminder());
        MailOutbox outbox = mail.bean(MailOutbox.class);
        Outgoing claimed = outbox.claim(outbox.toBeTried().getFirst()).orElseThrow();
        outbox.failed(claimed, new Undelivered(Trouble.NO_ANSWER, ""));
        BrowserlessUIContext window = openQueue();
        shows("May have been sent");
        window.find(Button.class).withText("Send again").single().click();
        assertThat(administration(MailState.UNSURE)).isOne();
        window.find(com.vaadin.flow.component.confirmdialog.ConfirmDialog.class).single();
        As.administrator(board.administrator(), () -> administration.sendAgain(claimed.mail()));
        shows("Waiting");
    }

    @Test
    void anAdministratorsPageIsForNobodyElse() {
        Stream.of(board.facilitator(), board.member(0), board.observer()).forEach(person -> {
            assertThatThrownBy(() -> As.person(person, administration::feed)).isInstanceOf(AccessDeniedException.class);
            var window = screens.of(person);
            UI.getCurrent().navigate(MailLinks.QUEUE);
            assertThat(window.find(H1.class).single().getText()).isEqualTo("This page is not for you");
        });
    }

    @Test
    void oneSeesWhatOneStoppedAndCanHaveItAgain() {
        var window = screens.of(board.member(0));
        UI.getCurrent().navigate(MailLinks.MINE);
        assertThat(screens.text()).contains("Your mail goes to", "You get this mail.", "This site sends no mail yet");
        press(window, "Stop this mail: Reminders, one mail in the morning");
        assertThat(screens.text())
                .contains("You get no more of this mail.")
                .doesNotContain("In reminders: a meeting tomorrow");
        press(window, "Get this mail again: Reminders, one mail in the morning");
        assertThat(screens.text()).contains("You get this mail.").doesNotContain("You get no more of this mail.");
    }

    @Test
    void oneChoosesOfWhatOneIsReminded() {
        var window = screens.of(board.member(0));
        UI.getCurrent().navigate(MailLinks.MINE);
        press(window, "Stop this mail: In reminders: a meeting tomorrow");
        assertThat(As.person(board.member(0), () -> mail.bean(MailChoices.class).mine()))
                .filteredOn(MailChoice::stopped)
                .extracting(MailChoice::kind)
                .containsExactly("reminders-meetings");
        press(window, "Get this mail again: In reminders: a meeting tomorrow");
        assertThat(screens.text()).doesNotContain("You get no more of this mail.");
    }

    private static void press(BrowserlessUIContext window, String label) {
        window.find(Button.class)
                .withCondition(
                        button -> button.getAriaLabel().filter(label::equals).isPresent())
                .single()
                .click();
    }

    @Test
    void theLinkInAMailAsksFirstAndThenStopsIt() throws Exception {
        String secret = sentSecret();
        var window = screens.of(board.facilitator());
        UI.getCurrent().navigate(MailLinks.asked(secret));
        assertThat(screens.text()).contains("Do you want no more of it?");
        assertThat(stopped()).isFalse();
        window.find(Button.class).withText("Stop this mail").single().click();
        assertThat(screens.text()).contains("Done. You get no more of this mail");
        assertThat(stopped()).isTrue();
    }

    @Test
    void aWrongLinkSaysWhatToDo() {
        screens.of(board.observer());
        UI.getCurrent().navigate(MailLinks.asked("wrong"));
        assertThat(screens.text()).contains("This link does not work any more", "Choose which mail you get");
    }

    @Test
    void allOfItIsThereInSpanish() {
        screens.of(board.member(0));
        VaadinSession.getCurrent().setLocale(Locale.of("es"));
        UI.getCurrent().setLocale(Locale.of("es"));
        UI.getCurrent().navigate(MailLinks.MINE);
        assertThat(screens.text()).contains("Correo para usted", "Recordatorios", "Usted recibe este correo.");
    }

    private boolean stopped() {
        return As.person(board.member(0), () -> mail.bean(MailChoices.class).mine())
                .getFirst()
                .stopped();
    }

    private String sentSecret() throws Exception {
        mail.queue(reminder());
        mail.postman().round();
        String header = mail.received()[0].getHeader("List-Unsubscribe", null);
        return header.substring(header.lastIndexOf('/') + 1, header.length() - 1);
    }

    private long administration(MailState state) {
        return mail.bean(MailLoader.class).report().lines().stream()
                .filter(line -> line.state() == state)
                .count();
    }

    private NewMail reminder() {
        return new NewMail(
                Ids.text(Ids.next()),
                MailKind.REMINDERS,
                mail.recipient(board.member(0)),
                "A subject of mine",
                "A line of mine");
    }

    private BrowserlessUIContext openQueue() {
        var window = screens.ofAdministrator(board.administrator());
        UI.getCurrent().navigate(MailLinks.QUEUE);
        return window;
    }

    private void shows(String... texts) {
        await().pollInSameThread().untilAsserted(() -> {
            MockVaadin.clientRoundtrip();
            assertThat(screens.text()).contains(texts);
        });
    }
}
