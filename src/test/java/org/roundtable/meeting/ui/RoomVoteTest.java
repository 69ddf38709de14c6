package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.Assembly;
import org.roundtable.meeting.AttendanceService;
import org.roundtable.meeting.Attending;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.Window;
import org.roundtable.testing.World;
import org.roundtable.voting.OutcomeStep;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollWorld;
import org.springframework.beans.factory.annotation.Autowired;

/** A vote in a meeting's room, on the screens of whoever leads and of a member. */
@DatabaseTest
class RoomVoteTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Assembly assembly;

    @Autowired
    AttendanceService attendance;

    @Autowired
    PollWorld polls;

    World.TestBoard board;
    Assembly.Planned planned;
    BrowserlessUIContext fay;
    BrowserlessUIContext member;

    @BeforeEach
    void twoInTheRoom() {
        board = world.board(3);
        planned = assembly.atFirst(board);
        fay = room(board.facilitator());
        member = room(board.member(0));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aVoteIsOpenedCastClosedAndItsOutcomeRecordedWithoutLeavingTheRoom() {
        openVote();
        until(member, () -> assertThat(sees(member)).contains("Check in, and you can vote"));
        press(member, "I am online");
        until(member, () -> assertThat(sees(member)).doesNotContain("Check in, and you can vote"));
        choose(member, "Yes");
        press(member, "Cast my vote");
        assertThat(sees(member)).contains("Your vote: Yes");
        closeVote();
        until(member, () -> assertThat(text(member)).contains("No decision: too few voted"));
        until(fay, () -> assertThat(step(fay)).isEqualTo("Record the outcome"));
        press(fay, "Record the outcome");
        RadioButtonGroup<OutcomeStep> follows = outcome(fay);
        follows.setValue(OutcomeStep.NOTHING);
        fay.test(fay.find(TextArea.class)
                        .withCaption("The outcome in your words")
                        .single())
                .setValue("We ask again in July");
        pressLast(fay, "Record the outcome");
        until(member, () -> assertThat(text(member)).contains("We ask again in July"));
        until(fay, () -> assertThat(step(fay)).isEqualTo("Next: Rides to the clinic"));
    }

    @Test
    void handsAreCountedAndWhoRaisedOneReadsIt() {
        come(0);
        come(1);
        openVote();
        HandsAt at = handsAt();
        at.count(1, 1);
        until(member, () -> assertThat(sees(member)).contains("Your raised hand is counted", "1 yes, 1 no"));
        press(fay, "Take the hands back");
        until(member, () -> assertThat(sees(member)).doesNotContain("Your raised hand is counted"));
        choose(member, "Yes");
        press(member, "Cast my vote");
        assertThat(sees(member)).contains("Your vote: Yes");
    }

    @Test
    void whoComesOrGoesIsNotWaitedForAnyMoreAndAHalfChosenBallotStays() {
        come(0);
        come(1);
        openVote();
        until(member, () -> assertThat(member.find(NativeButton.class).all()).isNotEmpty());
        choose(member, "No");
        As.person(board.member(1), () -> attendance.leave(board.id(), planned.id()));
        until(member, () -> assertThat(text(member)).contains("1 of 3 are here"));
        assertThat(turnout(member)).contains("0 of 1 who can vote here have voted; 3 hold a seat");
        press(member, "Cast my vote");
        assertThat(sees(member)).contains("Your vote: No");
        polls.list(board)
                .forEach(poll ->
                        assertThat(polls.snapshot(board, poll.id()).voters()).isEqualTo(1));
    }

    @Test
    void whoeverWordsTheQuestionAnewComesBackToTheRoom() {
        openVote();
        String amend = PollLinks.thenBack("/amend", MeetingLinks.room(board.id(), planned.id()));
        until(
                fay,
                () -> assertThat(fay.find(Anchor.class).all())
                        .anySatisfy(link -> assertThat(link.getHref()).endsWith(amend)));
    }

    private void openVote() {
        press(fay, "Open a vote");
        press(fay, "Open the vote");
        until(fay, () -> assertThat(step(fay)).isEqualTo("Close the vote"));
    }

    private void closeVote() {
        press(fay, "Close the vote");
        ConfirmDialog sure = fay.find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
    }

    private void come(int person) {
        As.person(board.member(person), () -> attendance.checkIn(board.id(), planned.id(), Attending.IN_PERSON));
    }

    private HandsAt handsAt() {
        until(fay, () -> assertThat(boxes()).isNotEmpty());
        boxes().getFirst().setOpened(true);
        return (yes, no) -> {
            number("Hands for yes").setValue(yes);
            number("Hands for no").setValue(no);
            press(fay, "Put the hands down");
        };
    }

    private List<Details> boxes() {
        fay.activate();
        return fay.find(Details.class).all().stream()
                .filter(details -> details.getSummaryText().equals("Count raised hands"))
                .toList();
    }

    private IntegerField number(String label) {
        fay.activate();
        return fay.find(IntegerField.class).withCaption(label).single();
    }

    private interface HandsAt {
        void count(int yes, int no);
    }

    private static String step(BrowserlessUIContext window) {
        window.activate();
        return window.find(CourseBar.class)
                .single()
                .getChildren()
                .filter(Button.class::isInstance)
                .map(button -> ((Button) button).getText())
                .findFirst()
                .orElse("");
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<OutcomeStep> outcome(BrowserlessUIContext window) {
        window.activate();
        return window.find(RadioButtonGroup.class).all().stream()
                .filter(group -> "What follows?".equals(group.getLabel()))
                .map(group -> (RadioButtonGroup<OutcomeStep>) group)
                .findFirst()
                .orElseThrow();
    }

    private static void pressLast(BrowserlessUIContext window, String words) {
        window.activate();
        window.find(Button.class).all().stream()
                .filter(button -> button.getText().equals(words) && Window.shown(button))
                .reduce((first, last) -> last)
                .orElseThrow()
                .click();
    }

    private static void choose(BrowserlessUIContext window, String choice) {
        window.activate();
        NativeButton button = window.find(NativeButton.class).all().stream()
                .filter(Window::shown)
                .filter(one -> one.getElement().getTextRecursively().contains(choice))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private BrowserlessUIContext room(PersonId person) {
        var window = screens.of(person);
        UI.getCurrent().navigate(MeetingLinks.room(board.id(), planned.id()));
        return window;
    }

    private static String turnout(BrowserlessUIContext window) {
        window.activate();
        return window.find(Component.class).all().stream()
                .map(Component::getElement)
                .filter(element -> element.getTag().equals("rt-turnout"))
                .map(element -> element.getPropertyRaw("turnout").toString())
                .findFirst()
                .orElse("");
    }

    /** What stands in paragraphs in sight. */
    private static String sees(BrowserlessUIContext window) {
        return String.join("\n", Window.texts(window));
    }

    private static String text(BrowserlessUIContext window) {
        window.activate();
        return window.find(RoomPage.class).single().getElement().getTextRecursively();
    }
}
