package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.ActionItemId;
import org.roundtable.meeting.Assembly;
import org.roundtable.meeting.Assembly.Planned;
import org.roundtable.meeting.CarryingOver;
import org.roundtable.meeting.MeetingLead;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MinutesPublishing;
import org.roundtable.meeting.NewAction;
import org.roundtable.meeting.RecordService;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.Window;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

/** What one meeting leaves to the next, on the screens of a facilitator and a member. */
@DatabaseTest
class CarryViewsTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Assembly assembly;

    @Autowired
    RecordService records;

    @Autowired
    CarryingOver carrying;

    @Autowired
    MeetingLead lead;

    @Autowired
    MinutesPublishing publishing;

    @Autowired
    TestClock clock;

    private TestBoard board;
    private Planned first;

    @BeforeEach
    void hold() {
        board = world.board(2);
        first = assembly.begun(board);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void minutesAndActionsComeOntoTheNextAgendaByOneTapEach() {
        give();
        endFirst();
        Planned next = assembly.planned(board);
        var fay = open(board.facilitator(), MeetingLinks.meeting(board.id(), next.id()));
        assertThat(page(fay)).contains("From earlier meetings", "1 action is still open.");
        press(fay, "Put the actions on the agenda");
        until(
                fay,
                () -> assertThat(page(fay))
                        .contains("Actions of last time", "To go through: ", "Actions of the board")
                        .doesNotContain("1 action is still open."));
        press(fay, "Put them on the agenda");
        until(
                fay,
                () -> assertThat(page(fay))
                        .contains("To approve: ", "Minutes of “June meeting”", "Decided together, without discussion"));
        var member = open(board.member(0), MeetingLinks.meeting(board.id(), next.id()));
        assertThat(page(member)).doesNotContain("From earlier meetings");
    }

    @Test
    void actionsOfLastTimeAreSettledInTheRoomWhileEverybodyFollows() {
        give();
        endFirst();
        Planned next = assembly.planned(board);
        As.person(board.facilitator(), () -> {
            carrying.putActions(board.id(), next.id(), "Actions of last time");
            lead.start(board.id(), next.id());
        });
        var member = room(next, board.member(1));
        var fay = room(next, board.facilitator());
        assertThat(Window.texts(fay)).noneMatch(line -> line.startsWith("What became of them?"));
        assembly.open(
                next,
                board.facilitator(),
                Optional.empty(),
                assembly.now(next).items().getLast().id());
        until(
                member,
                () -> assertThat(text(member))
                        .contains("What became of them?", "Ask for prices", "Carried over from “June meeting”")
                        .doesNotContain("It is done"));
        until(fay, () -> assertThat(text(fay)).contains("It is done", "Choose another day", "Give it up"));
        press(fay, "It is done");
        until(member, () -> assertThat(text(member)).contains("Done"));
    }

    @Test
    void theMeetingThatPassesMinutesApprovesThemByOneTap() {
        endFirst();
        clock.advance(Duration.ofMinutes(1));
        Planned next = assembly.planned(board);
        As.person(board.facilitator(), () -> {
            carrying.putMinutes(board.id(), next.id(), first.id(), "Minutes of last time");
            lead.start(board.id(), next.id());
        });
        var item = assembly.now(next).items().getLast().id();
        assembly.open(next, board.facilitator(), Optional.empty(), item);
        var reader = open(board.member(0), MeetingLinks.minutes(board.id(), first.id()));
        var fay = room(next, board.facilitator());
        assembly.open(next, board.facilitator(), Optional.of(item), next.item(0));
        until(fay, () -> assertThat(text(fay)).contains("This meeting passed the minutes of “June meeting”"));
        press(fay, "Approve them by consent");
        ComponentUtil.fireEvent(
                fay.find(ConfirmDialog.class).single(),
                new ConfirmDialog.ConfirmEvent(fay.find(ConfirmDialog.class).single(), false));
        until(fay, () -> assertThat(text(fay)).doesNotContain("This meeting passed"));
        until(
                reader,
                () -> assertThat(Window.texts(reader))
                        .anySatisfy(line -> assertThat(line)
                                .contains("it was approved by consent at the meeting “June meeting” of")));
    }

    @Test
    void facilitatorsAreAskedTheNextDayAboutWhatNobodyEnded() {
        clock.advance(Duration.ofHours(20));
        String home = "boards/" + board.id().text();
        open(board.member(0), home);
        assertThat(screens.text()).doesNotContain("Nobody ended");
        open(board.facilitator(), home);
        assertThat(screens.text()).contains("Nobody ended “June meeting”", "See and end it");
        String address = MeetingLinks.meeting(board.id(), first.id());
        var member = open(board.member(0), address);
        assertThat(Window.texts(member)).noneMatch(line -> line.startsWith("Nobody ended"));
        var fay = open(board.facilitator(), address);
        assertThat(Window.texts(fay)).anyMatch(line -> line.startsWith("Nobody ended this meeting."));
        press(fay, "End it afterwards");
        assertThat(fay.find(TextArea.class).all())
                .extracting(TextArea::getLabel)
                .contains("Why did nobody end it?");
    }

    private void give() {
        LocalDate due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(14);
        As.person(
                board.facilitator(),
                () -> records.act(
                        board.id(),
                        first.id(),
                        ActionItemId.next(),
                        new NewAction(Optional.empty(), "Ask for prices", board.member(0), due)));
    }

    private void endFirst() {
        As.person(board.facilitator(), () -> {
            lead.end(board.id(), first.id(), Optional.empty());
            publishing.publish(board.id(), first.id(), 0, "");
        });
    }

    private BrowserlessUIContext room(Planned planned, PersonId person) {
        return open(person, MeetingLinks.room(board.id(), planned.id()));
    }

    private BrowserlessUIContext open(PersonId person, String address) {
        var window = screens.of(person);
        UI.getCurrent().navigate(address);
        return window;
    }

    private static String page(BrowserlessUIContext window) {
        window.activate();
        return window.find(MeetingPage.class).single().getElement().getTextRecursively();
    }

    private static String text(BrowserlessUIContext window) {
        window.activate();
        return window.find(RoomPage.class).single().getElement().getTextRecursively();
    }
}
