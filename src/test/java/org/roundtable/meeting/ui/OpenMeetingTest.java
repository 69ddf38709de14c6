package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Rejected;
import org.roundtable.live.Topic;
import org.roundtable.meeting.DoorKind;
import org.roundtable.meeting.DoorService;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.OpenLinks;
import org.roundtable.meeting.OpenWorld;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.Window;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollWorld;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;

/** A wall, a guest and a facilitator at once. */
@DatabaseTest
class OpenMeetingTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    OpenWorld open;

    @Autowired
    PollWorld polls;

    @Autowired
    DoorService doors;

    private TestBoard board;
    private MeetingId meeting;

    @BeforeEach
    void open() {
        board = world.board(2);
        meeting = open.running(board);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aWallShowsTheItemTheVoteAndItsVerdictAsTheyChange() {
        PollId poll = polls.open(board);
        var wall = wall();
        assertThat(screens.text()).contains("Autumn meeting", "We go on in a moment");
        open.item(board, meeting, "Budget for rides", Topic.of("poll", poll));
        reads(wall, "Budget for rides", "Shall we do it?", "0 of 2 have voted");
        polls.cast(board, poll, board.member(0), Choice.YES);
        reads(wall, "1 of 2 have voted");
        assertThat(screens.text()).doesNotContain("Passed", "Member 1", "Only for facilitators");
        polls.close(board, poll);
        reads(wall, "The vote is over", "Passed");
        open.end(board, meeting);
        reads(wall, "Autumn meeting");
    }

    @Test
    void aWallWhoseLinkIsRevokedGoesDarkAndIsCountedNoMore() {
        var wall = wall();
        assertThat(open.doors(board, meeting).walls()).isOne();
        As.person(board.facilitator(), () -> doors.revoke(board.id(), meeting, DoorKind.WALL));
        reads(wall, "This link does not work");
        assertThat(screens.text()).doesNotContain("Autumn meeting");
        assertThat(open.doors(board, meeting).walls()).isZero();
    }

    @Test
    void aWrongLinkAndARevokedOneShowTheSame() {
        String token = open.token(board, meeting, DoorKind.WALL);
        As.person(board.facilitator(), () -> doors.revoke(board.id(), meeting, DoorKind.WALL));
        visit(OpenLinks.wall(token));
        String revoked = screens.text();
        visit(OpenLinks.wall("never-was"));
        assertThat(screens.text()).isEqualTo(revoked);
        visit(OpenLinks.guests("never-was"));
        assertThat(screens.text()).isEqualTo(revoked);
    }

    @Test
    void aGuestAsksAFacilitatorShowsItAndItIsOnTheWall() {
        open.item(board, meeting, "Budget for rides");
        var wall = wall();
        var guest = guest("Ana Ortiz");
        assertThat(screens.text()).contains("You are here as Ana Ortiz.", "Now: Budget for rides");
        ask(guest, "Is there parking?");
        assertThat(screens.text()).contains("A facilitator looks at it first");
        var facilitator = screens.of(board.facilitator());
        UI.getCurrent().navigate(OpenLinks.questions(board.id(), meeting));
        assertThat(screens.text()).contains("Waiting for your review", "Is there parking?", "Ana Ortiz");
        Window.press(facilitator, "Show it to everybody");
        offers(guest, "Support this (0)");
        Window.press(guest, "Support this (0)");
        reads(facilitator, "Support this (1)");
        Window.press(facilitator, "Put it on the wall");
        reads(wall, "A question", "Is there parking?", "1 person supports it");
        assertThat(screens.text()).doesNotContain("Ana");
        open.end(board, meeting);
        Window.until(wall, () -> {
            MockVaadin.clientRoundtrip();
            assertThat(screens.text()).contains("The meeting is over").doesNotContain("Is there parking?");
        });
        reads(guest, "No questions are taken right now.");
        assertThat(guest.find(TextArea.class).all()).noneMatch(Window::shown);
    }

    @Test
    void aGuestWhoFloodsIsToldKindlyAndKeepsTheirWords() {
        var guest = guest("Ana");
        for (int asked = 0; asked < 5; asked++) {
            ask(guest, "Question " + asked);
        }
        assertThatThrownBy(() -> ask(guest, "One more"))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        told -> assertThat(UI.getCurrent().getTranslation(told.key(), told.arguments()))
                                .contains("So that others get a turn", "What you wrote is still here"));
        assertThat(guest.find(TextArea.class).single().getValue()).isEqualTo("One more");
    }

    @Test
    void aGuestIsKnownAfterAReloadAndGoneOnceTakenOut() {
        var guest = guest("Ana");
        String token = open.doors(board, meeting).door().orElseThrow().token();
        UI.getCurrent().navigate("login");
        UI.getCurrent().navigate(OpenLinks.guests(token));
        assertThat(screens.text()).contains("You are here as Ana.");
        var facilitator = screens.of(board.facilitator());
        UI.getCurrent().navigate(OpenLinks.doors(board.id(), meeting));
        assertThat(screens.text()).contains("1 guest is here now", "Ana", "Make the link for the wall");
        var id = open.doors(board, meeting).guests().getFirst().id();
        As.person(board.facilitator(), () -> doors.remove(board.id(), meeting, id));
        reads(guest, "You are not in this meeting any more");
        assertThat(screens.text()).doesNotContain("Autumn meeting");
        reads(facilitator, "No guests yet");
    }

    @Test
    void theLookOfTheWallIsChosenWhereItsLinkIsAndGoesAlongWithIt() {
        String link = OpenLinks.wall(open.token(board, meeting, DoorKind.WALL));
        var facilitator = screens.of(board.facilitator());
        UI.getCurrent().navigate(OpenLinks.doors(board.id(), meeting));
        tellAddress();
        assertThat(screens.text()).contains("https://board.example/" + link);
        String code = code(facilitator);
        look(facilitator).setValue(WallLook.DARK);
        tellAddress();
        assertThat(screens.text()).contains("https://board.example/" + link + "?look=dark");
        assertThat(code(facilitator)).isNotEqualTo(code);
        assertThat(screens.text()).doesNotContain("Add ?look");
    }

    /** What a browser answers when it is asked where it is. */
    private static void tellAddress() {
        UI.getCurrent().getInternals().dumpPendingJavaScriptInvocations().stream()
                .filter(asked -> asked.getInvocation().getExpression().contains("location.href"))
                .forEach(asked -> asked.complete(JsonNodeFactory.instance.stringNode("https://board.example/doors")));
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<WallLook> look(BrowserlessUIContext window) {
        return window.find(RadioButtonGroup.class)
                .withCondition(group -> "How does the wall look?".equals(group.getLabel()) && Window.shown(group))
                .single();
    }

    private static String code(BrowserlessUIContext window) {
        return window.find(JoinCode.class).single().getElement().getProperty("innerHTML");
    }

    @Test
    void whoeverIsOnTheBoardChecksInByTheCodeWithOneTap() {
        String code = OpenLinks.guests(open.token(board, meeting, DoorKind.GUESTS));
        var facilitator = screens.of(board.facilitator());
        UI.getCurrent().navigate(MeetingLinks.room(board.id(), meeting));
        var member = screens.of(board.member(0));
        UI.getCurrent().navigate(code);
        assertThat(screens.text()).contains("Autumn meeting", "You are signed in as Member 1");
        Window.press(member, "I am in the room");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(MeetingLinks.room(board.id(), meeting));
        assertThat(screens.text()).contains("You are checked in");
        reads(facilitator, "Member 1");
        open.end(board, meeting);
        member.activate();
        UI.getCurrent().navigate(code);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(MeetingLinks.meeting(board.id(), meeting));
    }

    @Test
    void whoeverIsSignedInButNotOnTheBoardIsAGuest() {
        String code = OpenLinks.guests(open.token(board, meeting, DoorKind.GUESTS));
        screens.of(world.board(1).member(0));
        UI.getCurrent().navigate(OpenLinks.checkIn(code.substring(code.indexOf('/') + 1)));
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(code);
        assertThat(screens.text())
                .contains("As a guest you can read the agenda")
                .doesNotContain("You are signed in");
    }

    @Test
    void aNameOfOneLetterIsToldAtTheField() {
        visit(OpenLinks.guests(open.token(board, meeting, DoorKind.GUESTS)));
        var window = screens.current();
        window.find(TextField.class).single().setValue("A");
        Window.press(window, "Join the meeting");
        assertThat(window.find(TextField.class).single().getErrorMessage()).contains("at least 2 letters");
    }

    private BrowserlessUIContext wall() {
        return visit(OpenLinks.wall(open.token(board, meeting, DoorKind.WALL)));
    }

    private BrowserlessUIContext guest(String name) {
        String token = open.doors(board, meeting)
                .door()
                .map(door -> door.token())
                .orElseGet(() -> open.token(board, meeting, DoorKind.GUESTS));
        var window = visit(OpenLinks.guests(token));
        window.find(TextField.class).single().setValue(name);
        Window.press(window, "Join the meeting");
        return window;
    }

    private static void ask(BrowserlessUIContext window, String words) {
        window.activate();
        window.find(TextArea.class).single().setValue(words);
        Window.press(window, "Ask this");
    }

    private BrowserlessUIContext visit(String path) {
        var window = screens.ofNobody();
        UI.getCurrent().navigate(path);
        return window;
    }

    private static void offers(BrowserlessUIContext window, String button) {
        Window.until(window, () -> {
            MockVaadin.clientRoundtrip();
            assertThat(window.find(Button.class).all().stream()
                            .filter(Window::shown)
                            .map(Button::getText))
                    .contains(button);
        });
    }

    private void reads(BrowserlessUIContext window, String... words) {
        Window.until(window, () -> {
            MockVaadin.clientRoundtrip();
            assertThat(screens.text()).contains(words);
        });
    }
}
