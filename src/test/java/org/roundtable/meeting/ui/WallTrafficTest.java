package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.AgendaService;
import org.roundtable.meeting.Assembly;
import org.roundtable.meeting.AttendanceService;
import org.roundtable.meeting.Attending;
import org.roundtable.meeting.DoorKind;
import org.roundtable.meeting.DoorService;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingCourse;
import org.roundtable.meeting.MeetingLead;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.NewQuestion;
import org.roundtable.meeting.OpenLinks;
import org.roundtable.meeting.OpenWorld;
import org.roundtable.meeting.Purpose;
import org.roundtable.meeting.QuestionId;
import org.roundtable.meeting.QuestionReview;
import org.roundtable.meeting.QuestionService;
import org.roundtable.meeting.RoomService;
import org.roundtable.meeting.SpeakersService;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.Window;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Vote;
import org.springframework.beans.factory.annotation.Autowired;

/** All that is sent to a wall, shown or not, from before a meeting to its end: whose names are in it. */
@DatabaseTest
class WallTrafficTest {
    private static final List<String> NOBODY = List.of(
            "Member 1",
            "Member 2",
            "Member 3",
            "Fay Facilitator",
            "Olu Observer",
            "Ada Administrator",
            "Rosa Presenter",
            "@example.org");

    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Assembly assembly;

    @Autowired
    OpenWorld open;

    @Autowired
    PollWorld polls;

    @Autowired
    DoorService doors;

    @Autowired
    AgendaService agenda;

    @Autowired
    MeetingLead lead;

    @Autowired
    MeetingCourse course;

    @Autowired
    AttendanceService attendance;

    @Autowired
    SpeakersService speakers;

    @Autowired
    QuestionService questions;

    @Autowired
    QuestionReview review;

    @Autowired
    RoomService rooms;

    private TestBoard board;
    private Assembly.Planned meeting;
    private BrowserlessUIContext wall;

    @BeforeEach
    void open() {
        board = world.board(3);
        meeting = assembly.planned(board);
        wall = visit(open.token(board, meeting.id(), DoorKind.WALL));
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void beforeItBeginsBetweenItemsInTheBreakAndAfterwardsNobodyIsNamed() {
        shows("June meeting");
        leading(() -> lead.start(board.id(), meeting.id()));
        board.members().forEach(this::checkIn);
        shows("We go on in a moment");
        leading(() -> course.beginBreak(board.id(), meeting.id()));
        shows("We take a break");
        leading(() -> course.endBreak(board.id(), meeting.id()));
        leading(() -> lead.end(board.id(), meeting.id(), Optional.empty()));
        shows("The meeting is over");
    }

    @Test
    void anItemIsShownWithoutWhoPresentsItAndWithoutNotes() {
        begin("Budget for rides");
        shows("Budget for rides");
        assertThat(sent()).doesNotContain("Notes for all", "Notes for facilitators");
    }

    @Test
    void ofTheSpeakersListOnlyWhoSpeaksAndWhoIsNextAreNamedAndOnlyThatLong() {
        begin("Budget for rides");
        board.members().forEach(this::checkIn);
        board.members()
                .forEach(member -> As.person(member, () -> speakers.raise(board.id(), meeting.id(), Optional.empty())));
        until("Next: Member 1");
        assertThat(sent()).doesNotContain(others("Member 1"));
        var hand = As.person(
                board.facilitator(),
                () -> rooms.feed(board.id(), meeting.id())
                        .load()
                        .get()
                        .waiting()
                        .getFirst()
                        .id());
        leading(() -> speakers.giveFloor(board.id(), meeting.id(), Optional.empty(), hand));
        until("Speaking: Member 1", "Next: Member 2");
        assertThat(sent()).doesNotContain(others("Member 1", "Member 2"));
        leading(() -> lead.end(board.id(), meeting.id(), current()));
        shows("The meeting is over");
    }

    @Test
    void aQuestionIsShownWithoutWhoAskedWithANameOrWithout() {
        begin("Budget for rides");
        for (boolean named : List.of(true, false)) {
            QuestionId id = QuestionId.next();
            String text = "Is there parking? " + named;
            As.person(board.member(0), () -> questions.ask(board.id(), meeting.id(), new NewQuestion(id, text, named)));
            leading(() -> review.accept(board.id(), meeting.id(), id));
            leading(() -> review.show(board.id(), meeting.id(), id));
            shows(text);
        }
    }

    @Test
    void aVoteIsShownWithoutWhoVotedAndASecretOneWithoutItsNumbers() {
        PollId named = polls.open(board);
        begin("Budget for rides", Topic.of("poll", named));
        polls.cast(board, named, board.member(0), Choice.YES);
        shows("1 of 3 have voted");
        polls.close(board, named);
        shows("Passed");
        PollId secret = polls.open(board, secret());
        begin("Who leads", Topic.of("poll", secret));
        polls.castSecretly(board, secret, board.member(0), Vote.of(Choice.YES));
        polls.castSecretly(board, secret, board.member(1), Vote.of(Choice.YES));
        shows("2 of 3 have voted");
        polls.close(board, secret);
        shows("Passed");
        assertThat(sent()).doesNotContain("2 yes", "2 Yes");
    }

    @Test
    void everyWallOfAnOldLinkGoesDarkAtOnceWhenALinkIsMadeAnew() {
        begin("Budget for rides");
        shows("Budget for rides");
        leading(() -> doors.make(board.id(), meeting.id(), DoorKind.WALL));
        until("This link does not work");
        assertThat(sent()).doesNotContain("Budget for rides", "June meeting");
    }

    private void begin(String title, Topic... about) {
        if (assembly.now(meeting).state() == MeetingState.PLANNED) {
            leading(() -> lead.start(board.id(), meeting.id()));
        }
        AgendaItemId item = AgendaItemId.next();
        ItemPlan plan = new ItemPlan(
                title,
                Purpose.DECIDE,
                20,
                "Rosa Presenter",
                "Notes for all",
                "Notes for facilitators",
                false,
                List.of(about));
        leading(() -> agenda.add(board.id(), meeting.id(), item, plan));
        leading(() -> course.open(board.id(), meeting.id(), current(), true, item));
    }

    private Optional<AgendaItemId> current() {
        return assembly.now(meeting).current().map(ItemView::id);
    }

    private void checkIn(PersonId member) {
        As.person(member, () -> attendance.checkIn(board.id(), meeting.id(), Attending.IN_PERSON));
    }

    private void leading(As.Deed deed) {
        As.person(board.facilitator(), deed);
    }

    private BrowserlessUIContext visit(String token) {
        var window = screens.ofNobody();
        UI.getCurrent().navigate(OpenLinks.wall(token));
        return window;
    }

    /** It comes to be there, and nobody is named along with it. */
    private void shows(String words) {
        until(words);
        assertThat(sent()).doesNotContain(NOBODY);
    }

    private void until(String... words) {
        Window.until(wall, () -> {
            MockVaadin.clientRoundtrip();
            assertThat(sent()).contains(words);
        });
    }

    private static List<String> others(String... named) {
        return NOBODY.stream().filter(name -> !List.of(named).contains(name)).toList();
    }

    private String sent() {
        wall.activate();
        StringBuilder all = new StringBuilder();
        collect(UI.getCurrent().getCurrentView().getElement(), all);
        return all.toString();
    }

    /** Texts, properties and attributes of everything on the page, hidden or not. */
    private static void collect(Element element, StringBuilder all) {
        if (element.isTextNode()) {
            all.append(element.getText()).append('\n');
            return;
        }
        element.getPropertyNames()
                .forEach(name -> all.append(element.getPropertyRaw(name)).append('\n'));
        element.getAttributeNames()
                .forEach(name -> all.append(element.getAttribute(name)).append('\n'));
        element.getChildren().forEach(child -> collect(child, all));
    }

    private static PollTerms secret() {
        return new PollTerms(
                "Who leads?", "", List.of(), PollWorld.MAJORITY, ResultsShown.AFTER_CLOSING, true, Optional.empty());
    }
}
