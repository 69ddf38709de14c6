package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.Assembly;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.NoteState;
import org.roundtable.meeting.NotesService;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

/** A meeting on the screens of a facilitator, a second one and a member. */
@DatabaseTest
class RoomViewTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Assembly assembly;

    @Autowired
    NotesService notes;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aMeetingIsLedWithOneButtonWhileEverybodyFollows() {
        var board = world.board(2);
        var planned = assembly.planned(board);
        var fay = room(planned, board.facilitator());
        var member = room(planned, board.member(0));
        assertThat(screens.text()).contains("The meeting has not begun").doesNotContain("Start the meeting");
        press(fay, "Start the meeting");
        until(fay, () -> assertThat(text(fay)).contains("Next: Welcome"));
        press(fay, "Next: Welcome");
        until(member, () -> assertThat(text(member)).contains("Item 1: to discuss", "Welcome"));
        press(fay, "Give five more minutes");
        until(member, () -> assertThat(text(member)).contains("Open now, 15 minutes"));
        press(fay, "Take a break");
        until(member, () -> assertThat(text(member)).contains("There is a break since"));
        press(fay, "Go on after the break");
        until(fay, () -> assertThat(text(fay)).contains("Next: Rides to the clinic"));
        press(fay, "Leave this item unfinished");
        until(member, () -> assertThat(text(member)).contains("No item is open", "Not finished"));
    }

    @Test
    void aRaisedHandReachesTheFacilitatorWhoGivesTheFloor() {
        var board = world.board(2);
        var planned = assembly.atFirst(board);
        var fay = room(planned, board.facilitator());
        var member = room(planned, board.member(0));
        press(member, "I am online");
        until(fay, () -> assertThat(text(fay)).contains("1 more person with a seat is needed", "Member 1"));
        press(member, "Raise my hand");
        until(fay, () -> assertThat(text(fay)).contains("Give the floor"));
        press(fay, "Give the floor");
        until(member, () -> assertThat(text(member)).contains("Member 1 speaks"));
        press(fay, "Who spoke less first");
        until(member, () -> assertThat(text(member)).contains("Who has spoken less today comes first"));
    }

    @Test
    void theGavelPassesAndTheFirstIsTold() {
        var board = world.board(1);
        var grace = assembly.secondFacilitator(board);
        var planned = assembly.atFirst(board);
        var first = room(planned, board.facilitator());
        var second = room(planned, grace);
        assertThat(screens.text()).contains("Fay Facilitator leads the meeting. You can take over");
        press(second, "Lead from here on");
        until(first, () -> {
            assertThat(text(first)).contains("Grace Second leads the meeting now", "Lead from here on");
            assertThat(first.find(Notification.class).all()).isNotEmpty();
        });
        until(second, () -> assertThat(text(second)).contains("You lead the meeting", "Next: Rides to the clinic"));
    }

    @Test
    void halfTypedNotesStayWhileTheMeetingGoesOn() {
        var board = world.board(1);
        var grace = assembly.secondFacilitator(board);
        var planned = assembly.atFirst(board);
        var keeper = room(planned, grace);
        var field = keeper.find(NoteField.class).single();
        field.enter();
        type(keeper, "We welcomed three gu");
        assembly.open(planned, board.facilitator(), Optional.of(planned.item(0)), planned.item(1));
        until(keeper, () -> assertThat(text(keeper)).contains("The meeting is at “Rides to the clinic” now", "Item 2"));
        assertThat(note(keeper)).isEqualTo("We welcomed three gu");
        type(keeper, "We welcomed three guests");
        press(keeper, "Go to the notes on the open item");
        assertThat(note(keeper)).isEmpty();
        assertThat(stored(planned).get(planned.item(0)).text()).isEqualTo("We welcomed three guests");
    }

    @Test
    void whatAnotherWritesAppearsAndBothTextsStandWhenTheyMeet() {
        var board = world.board(1);
        var grace = assembly.secondFacilitator(board);
        var planned = assembly.atFirst(board);
        var keeper = room(planned, grace);
        As.person(board.facilitator(), () -> notes.write(board.id(), planned.id(), planned.item(0), "Fay’s", 0));
        until(keeper, () -> assertThat(note(keeper)).isEqualTo("Fay’s"));
        keeper.find(NoteField.class).single().enter();
        As.person(board.facilitator(), () -> notes.write(board.id(), planned.id(), planned.item(0), "Fay’s two", 1));
        type(keeper, "Fay’s and mine");
        assertThat(screens.text()).contains("Two people changed these notes", "Fay’s two", "Fay’s and mine");
        press(keeper, "Use my text");
        assertThat(stored(planned).get(planned.item(0)).text()).isEqualTo("Fay’s and mine");
    }

    @Test
    void aDecisionIsReadByAllAtOnce() {
        var board = world.board(1);
        var planned = assembly.atFirst(board);
        var member = room(planned, board.member(0));
        var fay = room(planned, board.facilitator());
        press(fay, "Record a decision");
        var dialog = fay.find(DeedDialog.class).single();
        var text = fay.find(TextArea.class).withCaption("What was decided?").single();
        fay.test(text).setValue("We rent a van");
        fay.find(Button.class, dialog).all().stream()
                .filter(button -> button.getText().equals("Record a decision"))
                .findFirst()
                .orElseThrow()
                .click();
        until(member, () -> assertThat(text(member)).contains("Decisions", "We rent a van"));
        assertThat(text(member)).doesNotContain("What was said", "Take back");
    }

    private BrowserlessUIContext room(Assembly.Planned planned, PersonId person) {
        var window = screens.of(person);
        UI.getCurrent().navigate(MeetingLinks.room(planned.board().id(), planned.id()));
        return window;
    }

    private static void type(BrowserlessUIContext window, String text) {
        window.activate();
        window.test(window.find(TextArea.class).withCaption("What was said").single())
                .setValue(text);
    }

    private static String text(BrowserlessUIContext window) {
        return window.find(RoomPage.class).single().getElement().getTextRecursively();
    }

    private static String note(BrowserlessUIContext window) {
        return window.find(TextArea.class).withCaption("What was said").single().getValue();
    }

    private java.util.Map<AgendaItemId, NoteState> stored(Assembly.Planned planned) {
        return As.person(
                        planned.board().facilitator(),
                        () -> notes.feed(planned.board().id(), planned.id()))
                .load()
                .get();
    }
}
