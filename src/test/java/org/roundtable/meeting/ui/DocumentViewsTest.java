package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.Audience;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.Papers;
import org.roundtable.meeting.Plans;
import org.roundtable.meeting.Uploads;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents on the screens of the facilitator who lays them and of a member who reads them. */
@DatabaseTest
class DocumentViewsTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Plans plans;

    @Autowired
    Papers papers;

    TestBoard board;
    MeetingId meeting;
    AgendaItemId item;

    @BeforeEach
    void makeMeeting() {
        board = world.board(1);
        meeting = plans.meeting(board, 7);
        item = plans.add(board, meeting, Plans.item("Rides", 10));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whatAFacilitatorLaysWithAnItemComesToTheScreensOfTheBoard() {
        plans.publish(board, meeting);
        var member = open(board.member(0), page());
        assertThat(member.find(Button.class).withText("Add a document").all()).isEmpty();
        var fay = open(board.facilitator(), page());
        press(fay, "Add a document");
        press(fay, "Add the document");
        assertThat(file(fay).getErrorMessage()).isEqualTo("Please choose a file.");
        send(fay, "ride plan.pdf", Uploads.pdf());
        assertThat(field(fay).getValue()).isEqualTo("ride plan");
        assertThat(file(fay).getElement().getTextRecursively()).contains("Arrived: ride plan.pdf (PDF, 1 KB)");
        field(fay).setValue("How we ride");
        press(fay, "Add the document");
        until(member, () -> assertThat(documents(member)).containsExactly("How we ride"));
        assertThat(member.find(Anchor.class).withText("How we ride").single().getHref())
                .startsWith(page() + "/documents/");
    }

    @Test
    void whatCannotBeTakenIsToldAtTheFile() {
        var fay = open(board.facilitator(), page());
        press(fay, "Add a document");
        send(fay, "program.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3});
        assertThat(file(fay).isInvalid()).isTrue();
        assertThat(file(fay).getErrorMessage()).startsWith("This kind of file cannot be added");
        send(fay, "good.txt", Uploads.text("Good evening"));
        assertThat(file(fay).isInvalid()).isFalse();
    }

    @Test
    void whatIsForFacilitatorsStaysOffTheOthersScreens() {
        plans.publish(board, meeting);
        var member = open(board.member(0), page());
        var fay = open(board.facilitator(), page());
        press(fay, "Add a document");
        send(fay, "debts.txt", Uploads.text("Who owes what"));
        audience(fay).setValue(Audience.FACILITATORS);
        press(fay, "Add the document");
        until(fay, () -> assertThat(documents(fay)).containsExactly("debts"));
        papers.add(board, meeting, Optional.empty(), Papers.forAll("For all"));
        until(member, () -> assertThat(documents(member)).containsExactly("For all"));
    }

    @Test
    void theyAreOrderedAndRemovedAfterBeingAsked() {
        papers.add(board, meeting, Optional.of(item), Papers.forAll("First"));
        papers.add(board, meeting, Optional.of(item), Papers.forAll("Second"));
        var fay = open(board.facilitator(), page());
        until(fay, () -> assertThat(documents(fay)).containsExactly("First", "Second"));
        fay.test(fay.find(com.vaadin.flow.component.html.NativeButton.class)
                        .withCondition(button ->
                                "Move Second up".equals(button.getAriaLabel().orElse("")))
                        .single())
                .click();
        until(fay, () -> assertThat(documents(fay)).containsExactly("Second", "First"));
        fay.find(Button.class)
                .withCondition(
                        button -> "Remove Second".equals(button.getAriaLabel().orElse("")))
                .single()
                .click();
        fay.test(fay.find(ConfirmDialog.class).single()).confirm();
        until(fay, () -> assertThat(documents(fay)).containsExactly("First"));
    }

    @Test
    void theBoardPackIsOfferedOnceTheAgendaIsPublished() {
        var fay = open(board.facilitator(), page());
        assertThat(fay.find(Anchor.class)
                        .withText("PDF with all documents (ZIP)")
                        .all())
                .isEmpty();
        plans.publish(board, meeting);
        var member = open(board.member(0), page());
        assertThat(member.find(Anchor.class)
                        .withText("PDF with all documents (ZIP)")
                        .single()
                        .getHref())
                .isEqualTo(page() + "/pack.zip?language=en");
        until(
                fay,
                () -> assertThat(fay.find(Anchor.class).withText("Word (DOCX)").all())
                        .isNotEmpty());
    }

    @Test
    void theRoomShowsTheDocumentsOfTheItemBesideIt() {
        plans.publish(board, meeting);
        papers.add(board, meeting, Optional.of(item), Papers.forAll("How we ride"));
        papers.add(board, meeting, Optional.of(item), Papers.secret("Who owes what"));
        plans.takeUp(board, meeting, item);
        var observer = open(board.observer(), MeetingLinks.room(board.id(), meeting));
        until(observer, () -> assertThat(documents(observer)).containsExactly("How we ride"));
        var fay = open(board.facilitator(), MeetingLinks.room(board.id(), meeting));
        until(fay, () -> assertThat(documents(fay)).containsExactly("How we ride", "Who owes what"));
    }

    private static void send(BrowserlessUIContext window, String name, byte[] content) {
        window.activate();
        window.test(window.find(Upload.class).single()).upload(name, "application/octet-stream", content);
        window.roundTrip();
    }

    private static FileField file(BrowserlessUIContext window) {
        window.activate();
        return window.find(FileField.class).single();
    }

    private static TextField field(BrowserlessUIContext window) {
        return window.find(TextField.class).withCaption("Title").all().getLast();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Audience> audience(BrowserlessUIContext window) {
        return window.find(RadioButtonGroup.class)
                .withCaption("Who can read it")
                .single();
    }

    private static List<String> documents(BrowserlessUIContext window) {
        window.activate();
        return window.find(DocumentRow.class, window.find(Main.class).all().getLast()).all().stream()
                .map(row -> window.find(Anchor.class, row).single().getText())
                .toList();
    }

    private String page() {
        return MeetingLinks.meeting(board.id(), meeting);
    }

    private BrowserlessUIContext open(PersonId person, String address) {
        var window = screens.of(person);
        UI.getCurrent().navigate(address);
        return window;
    }
}
