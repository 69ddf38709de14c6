package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.DoorKind;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.OpenLinks;
import org.roundtable.meeting.OpenWorld;
import org.roundtable.meeting.PulseLinks;
import org.roundtable.meeting.PulseWorld;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** The trust pulse on the screens of a facilitator, members and a guest. */
@DatabaseTest
class PulseScreensTest {
    private static final String ASKS = "How was this meeting for you?";

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    PulseWorld pulse;

    @Autowired
    OpenWorld open;

    private World.TestBoard board;

    @BeforeEach
    void makeBoard() {
        board = world.board(6);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whenTheMeetingEndsWhoWasThereIsAskedInTheRoomAndNobodyElse() {
        MeetingId meeting = pulse.running(board, board.members().subList(0, 5));
        var there = visit(board.member(0), MeetingLinks.room(board.id(), meeting));
        var away = visit(board.member(5), MeetingLinks.room(board.id(), meeting));
        assertThat(seen(there)).doesNotContain(ASKS);
        pulse.end(board, meeting);
        until(there, () -> assertThat(seen(there)).contains(ASKS, "You can answer until"));
        until(away, () -> assertThat(seen(away)).contains("The meeting is over"));
        assertThat(seen(away)).doesNotContain(ASKS);
        answer(there, 5, 4, 3, "We were heard");
        assertThat(seen(there))
                .contains("Your answers are in, without your name")
                .doesNotContain("Send my answers");
    }

    @Test
    void aFacilitatorAsksFromTheBarAndClosesAndEverybodyReads() {
        MeetingId meeting = pulse.running(board, board.members());
        var fay = visit(board.facilitator(), MeetingLinks.room(board.id(), meeting));
        var member = visit(board.member(0), MeetingLinks.room(board.id(), meeting));
        press(fay, "Ask how the meeting was");
        until(member, () -> assertThat(seen(member)).contains(ASKS));
        answer(member, 1, 4, 4, "More time please");
        pulse.answerAll(board, meeting, board.members().subList(1, 5));
        assertThat(seen(fay)).contains("Nobody sees an answer before").doesNotContain("More time please");
        press(fay, "Close the questions now");
        confirm(fay);
        until(member, () -> assertThat(seen(member)).contains("How this meeting was", "5 answers", "More time please"));
        var observer = visit(board.observer(), PulseLinks.line(board.id()));
        assertThat(seen(observer)).contains("From meeting to meeting", "June meeting", "3.4", "4.0");
    }

    @Test
    void aNumberThatIsMissingIsToldAtItsQuestion() {
        MeetingId meeting = pulse.held(board, board.members());
        var member = visit(board.member(0), MeetingLinks.meeting(board.id(), meeting));
        scales(member).getFirst().setValue(3);
        press(member, "Send my answers");
        assertThat(scales(member).get(1).getErrorMessage()).isEqualTo("Please choose a number from 1 to 5.");
        assertThat(scales(member).get(1).isInvalid()).isTrue();
        assertThat(scales(member).get(0).isInvalid()).isFalse();
    }

    @Test
    void withFewAnswersItIsSaidPlainlyThatNothingIsShown() {
        MeetingId meeting = pulse.held(board, board.members());
        pulse.answerAll(board, meeting, board.members().subList(0, 4));
        pulse.closeAfterwards(meeting);
        for (PersonId person : List.of(board.facilitator(), board.member(0))) {
            var window = visit(person, MeetingLinks.meeting(board.id(), meeting));
            assertThat(seen(window))
                    .contains("4 people answered", "at least 5 people of the board", "nobody sees these")
                    .doesNotContain("On average");
        }
        var window = visit(board.member(0), PulseLinks.line(board.id()));
        assertThat(seen(window)).contains("Too few to show");
    }

    @Test
    void aGuestIsAskedOnTheirPhone() {
        MeetingId meeting = pulse.running(board, board.members());
        String token = open.token(board, meeting, DoorKind.GUESTS);
        var guest = screens.ofNobody();
        UI.getCurrent().navigate(OpenLinks.guests(token));
        guest.find(TextField.class).single().setValue("Ana Ortiz");
        press(guest, "Join the meeting");
        assertThat(seen(guest)).doesNotContain(ASKS);
        pulse.end(board, meeting);
        until(guest, () -> assertThat(seen(guest)).contains(ASKS));
        answer(guest, 4, 4, 4, "");
        assertThat(seen(guest)).contains("Your answers are in, without your name");
    }

    @Test
    void homeSaysThatAnAnswerIsWaitedFor() {
        MeetingId meeting = pulse.held(board, board.members());
        visit(board.member(0), "boards/" + board.id().text());
        assertThat(screens.text()).contains("How was “June meeting” for you?");
        pulse.answerAll(board, meeting, board.members().subList(0, 1));
        visit(board.member(0), "boards/" + board.id().text());
        assertThat(screens.text()).doesNotContain("How was “June meeting” for you?");
    }

    @Test
    void aBoardWithoutMeetingsSaysWhatBelongsHereAndOthersFindNothing() {
        visit(board.member(0), PulseLinks.line(board.id()));
        assertThat(screens.text()).contains("Nothing to show yet");
        PersonId stranger = world.board(1).facilitator();
        visit(stranger, PulseLinks.line(board.id()));
        assertThat(screens.text()).doesNotContain("Trust pulse", "Nothing to show yet");
    }

    private BrowserlessUIContext visit(PersonId person, String path) {
        var window = screens.of(person);
        UI.getCurrent().navigate(path);
        return window;
    }

    private static void answer(BrowserlessUIContext window, int heard, int understood, int matters, String sentence) {
        var scales = scales(window);
        scales.get(0).setValue(heard);
        scales.get(1).setValue(understood);
        scales.get(2).setValue(matters);
        window.find(TextArea.class)
                .withCaption("One sentence, if you like")
                .single()
                .setValue(sentence);
        press(window, "Send my answers");
    }

    @SuppressWarnings("unchecked")
    private static List<RadioButtonGroup<Integer>> scales(BrowserlessUIContext window) {
        window.activate();
        return window.find(RadioButtonGroup.class).all().stream()
                .filter(group -> group.hasClassName("pulse-scale"))
                .map(group -> (RadioButtonGroup<Integer>) group)
                .toList();
    }

    private static void confirm(BrowserlessUIContext window) {
        window.activate();
        ConfirmDialog sure = window.find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
    }

    /** What others did has arrived by then. */
    private static String seen(BrowserlessUIContext window) {
        window.activate();
        MockVaadin.clientRoundtrip();
        return words(window.getUI().getCurrentView().getElement());
    }

    /** What stands in sight. */
    private static String words(Element element) {
        if (element.isTextNode()) {
            return element.getText();
        }
        return element.isVisible()
                ? element.getChildren().map(PulseScreensTest::words).collect(Collectors.joining(" "))
                : "";
    }
}
