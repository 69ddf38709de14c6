package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.QueryParameters;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.Answer;
import org.roundtable.meeting.Letters;
import org.roundtable.meeting.MeetingAnswers;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MyAnswer;
import org.roundtable.meeting.Plans;
import org.roundtable.meeting.Reply;
import org.roundtable.meeting.RsvpByLink;
import org.roundtable.meeting.Way;
import org.roundtable.notification.TestMailbox;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import(TestMailbox.class)
class InviteViewsTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Plans plans;

    @Autowired
    MeetingAnswers answers;

    @Autowired
    RsvpByLink byLink;

    @Autowired
    TestMailbox mailbox;

    TestBoard board;
    MeetingId meeting;

    @BeforeEach
    void plan() {
        board = world.board(2);
        meeting = plans.meeting(board, 7);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aFacilitatorIsToldHowManyGetAMailBeforeItIsSent() {
        var fay = open(board.facilitator());
        assertThat(screens.text()).contains("Nobody was invited by mail yet.");
        press(fay, "Invite all 4 people");
        ConfirmDialog sure = fay.find(ConfirmDialog.class).single();
        assertThat(sure.getElement().getProperty("message", "")
                        + sure.getElement().getTextRecursively())
                .contains("4 people get a mail each");
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        eventually("4 people were invited by mail.");
        mailbox.deliver();
        assertThat(mailbox.of(board.member(0))).hasSize(1);
    }

    @Test
    void anAnswerOnTheMeetingsPageIsSeenByOthersAsANumberAndByFacilitatorsWithAName() {
        var member = open(board.member(0));
        assertThat(screens.text()).contains("Will you come?").doesNotContain("Invite");
        reply(member).setValue(Reply.YES);
        press(member, "Send my answer");
        eventually("You said: yes. In the room.");
        open(board.member(1));
        eventually("1 comes, 0 may come");
        assertThat(screens.text()).doesNotContain("Member 1");
        open(board.facilitator());
        eventually("Member 1: yes, in the room");
        assertThat(screens.text()).contains("No answer yet: ", "Olu Observer");
    }

    @Test
    void whatIsChosenStaysWhenOthersAnswer() {
        var member = open(board.member(0));
        reply(member).setValue(Reply.NO);
        As.person(board.member(1), () -> answers.answer(board.id(), meeting, Answer.yes(Way.ONLINE)));
        eventually("1 comes, 0 may come");
        assertThat(reply(member).getValue()).isEqualTo(Reply.NO);
    }

    @Test
    void theLinkInTheMailSaysWhatWasUnderstoodAndAsksOnce() {
        String secret = invitedSecret();
        var nobody = screens.of(world.person("Somebody Else", false));
        UI.getCurrent().navigate(MeetingLinks.rsvp(secret), QueryParameters.of("answer", "no"));
        assertThat(screens.text())
                .contains("Board meeting", "You chose: No, I cannot come. Nothing is sent until you press")
                .doesNotContain("Member 1", "Fay");
        assertThat(mine().answer()).isEmpty();
        press(nobody, "Send my answer");
        assertThat(screens.text()).contains("Thank you. You said: no.");
        assertThat(mine().answer()).contains(Answer.no(false));
        reply(nobody).setValue(Reply.YES);
        press(nobody, "Send my answer");
        assertThat(mine().answer()).contains(Answer.yes(Way.IN_PERSON));
    }

    @Test
    void anUnknownLinkAndAnUnknownAnswerAreTold() {
        String secret = invitedSecret();
        screens.of(board.member(0));
        UI.getCurrent().navigate(MeetingLinks.rsvp(secret), QueryParameters.of("answer", "perhaps"));
        assertThat(screens.text()).contains("Please choose your answer");
        UI.getCurrent().navigate(MeetingLinks.rsvp("used-long-ago"));
        assertThat(screens.text()).contains("This link does not work any more").doesNotContain("Board meeting");
    }

    @Test
    void afterTheMeetingTheLinkSaysThatItIsOver() {
        String secret = invitedSecret();
        plans.holdInVain(board, meeting);
        var window = screens.of(board.member(0));
        UI.getCurrent().navigate(MeetingLinks.rsvp(secret), QueryParameters.of("answer", "yes"));
        assertThat(screens.text()).contains("This meeting is over.");
        assertThat(window.find(Button.class).all()).isEmpty();
    }

    @Test
    void homeAsksForAnAnswerUntilThereIsOne() {
        screens.of(board.member(0));
        UI.getCurrent().navigate("boards/" + board.id().text());
        eventually("Will you come? Board meeting");
        As.person(board.member(0), () -> answers.answer(board.id(), meeting, Answer.no(false)));
        screens.of(board.member(0));
        UI.getCurrent().navigate("boards/" + board.id().text());
        assertThat(screens.text()).doesNotContain("Will you come?");
    }

    @Test
    void homeThatIsOpenLearnsOfAnAnswerGivenOnAnotherDeviceAndByTheLink() {
        String secret = invitedSecret();
        screens.of(board.member(0));
        UI.getCurrent().navigate("boards/" + board.id().text());
        eventually("Will you come? Board meeting");
        byLink.answer(secret, Answer.yes(Way.ONLINE));
        eventuallyNot("Will you come?");
        var other = plans.meeting(board, 3);
        eventually("Will you come? Board meeting");
        As.person(board.member(0), () -> answers.answer(board.id(), other, Answer.no(false)));
        eventuallyNot("Will you come?");
    }

    private void eventuallyNot(String text) {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip();
            return !screens.text().contains(text);
        });
    }

    private String invitedSecret() {
        var fay = open(board.facilitator());
        press(fay, "Invite all 4 people");
        ConfirmDialog sure = fay.find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        mailbox.deliver();
        return mailbox.of(board.member(0)).stream()
                .map(InviteViewsTest::secret)
                .findFirst()
                .orElseThrow();
    }

    private static String secret(MimeMessage mail) {
        return Letters.secret(mail);
    }

    private MyAnswer mine() {
        return As.person(
                board.member(0), () -> answers.mine(board.id(), meeting).load().get());
    }

    private BrowserlessUIContext open(PersonId person) {
        var window = screens.of(person);
        UI.getCurrent().navigate(MeetingLinks.meeting(board.id(), meeting));
        return window;
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Reply> reply(BrowserlessUIContext window) {
        window.activate();
        return window.find(RadioButtonGroup.class)
                .withCondition(group -> "Your answer".equals(group.getLabel()))
                .single();
    }

    private void press(BrowserlessUIContext window, String text) {
        window.activate();
        window.test(window.find(Button.class)
                        .withCondition(button -> text.equals(button.getText()))
                        .first())
                .click();
    }

    private void eventually(String text) {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip();
            return screens.text().contains(text);
        });
    }
}
