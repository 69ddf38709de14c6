package org.roundtable.shell.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.initiative.Beginning;
import org.roundtable.initiative.Field;
import org.roundtable.initiative.InitiativeDrafting;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.StageService;
import org.roundtable.meeting.Plans;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.BallotService;
import org.roundtable.voting.Choice;
import org.roundtable.voting.DecisionRule;
import org.roundtable.voting.NewPoll;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Vote;
import org.roundtable.voting.count.MajorityBase;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class HomeViewTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    InitiativeDrafting drafting;

    @Autowired
    StageService stages;

    @Autowired
    PollFacilitation polls;

    @Autowired
    BallotService ballots;

    @Autowired
    Plans plans;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void anEmptyBoardSaysWhatBelongsHereAndOffersTheFirstStep() {
        var board = world.board(1);
        open(board, board.member(0));
        assertThat(screens.text()).contains("Nothing waits for you", "No initiatives yet");
        assertThat(buttons()).contains("Propose an initiative");
    }

    @Test
    void anObserverSeesWhyThereIsNoButton() {
        var board = world.board(1);
        open(board, board.observer());
        assertThat(screens.text()).contains("You follow this board as an observer");
        assertThat(buttons()).doesNotContain("Propose an initiative");
    }

    @Test
    void anInitiativeAppearsOnAScreenThatIsAlreadyOpen() {
        var board = world.board(2);
        open(board, board.member(0));
        propose(board, board.member(1), "Rides to the clinic");
        awaitText("Rides to the clinic");
    }

    @Test
    void aVoteWaitsUntilItIsCast() {
        var board = world.board(2);
        open(board, board.member(0));
        PollTerms terms = terms("Shall we hold the fair?");
        PollId poll = poll(board, terms);
        awaitText("Shall we hold the fair?");
        assertThat(buttons()).contains("Vote now");
        As.person(board.member(0), () -> ballots.cast(board.id(), poll, terms, Vote.of(Choice.YES), ""));
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip();
            return !buttons().contains("Vote now");
        });
    }

    @Test
    void theNextMeetingStandsAtTheTopAsSoonAsItIsPlanned() {
        var board = world.board(1);
        var window = open(board, board.member(0));
        assertThat(window.find(NextMeetingLine.class).all()).isEmpty();
        plans.meeting(board, 7);
        awaitText("Next meeting: ");
        assertThat(window.find(NextMeetingLine.class).single().getElement().getTextRecursively())
                .contains("6:00", "Library");
    }

    @Test
    void whatIsFoundStandsInTheAddress() {
        var board = world.board(1);
        propose(board, board.member(0), "Rides to the clinic");
        propose(board, board.member(0), "A river walk");
        open(board, board.member(0), QueryParameters.of("q", "river"));
        assertThat(screens.current()
                        .find(Component.class)
                        .withClassName("initiative-card")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("A river walk");
        assertThat(screens.current().find(TextField.class).first().getValue()).isEqualTo("river");
    }

    @Test
    void columnsCanBeTurnedIntoAList() {
        var board = world.board(1);
        propose(board, board.member(0), "Rides to the clinic");
        var window = open(board, board.member(0));
        assertThat(window.find(H3.class).all()).isNotEmpty();
        NativeButton list = window.find(NativeButton.class).withText("List").single();
        window.test(list).click();
        assertThat(window.find(H3.class).all()).isEmpty();
        assertThat(screens.text()).contains("Rides to the clinic");
    }

    @Test
    void oneMoreInitiativeLeavesTheCardsThatStandAsTheyAre() {
        var board = world.board(2);
        propose(board, board.member(1), "Rides to the clinic");
        var window = open(board, board.member(0));
        Component card =
                window.find(Component.class).withClassName("initiative-card").single();
        propose(board, board.member(1), "A river walk");
        awaitText("A river walk");
        assertThat(window.find(Component.class).withClassName("initiative-card").all())
                .contains(card);
    }

    private BrowserlessUIContext open(TestBoard board, PersonId person) {
        return open(board, person, QueryParameters.empty());
    }

    private BrowserlessUIContext open(TestBoard board, PersonId person, QueryParameters query) {
        var window = screens.of(person);
        UI.getCurrent().navigate("boards/" + board.id().text(), query);
        return window;
    }

    private List<String> buttons() {
        return screens.current().find(Button.class).all().stream()
                .map(Button::getText)
                .toList();
    }

    private void awaitText(String text) {
        await().pollInSameThread().until(() -> {
            MockVaadin.clientRoundtrip();
            return screens.text().contains(text);
        });
    }

    private void propose(TestBoard board, PersonId author, String title) {
        var id = InitiativeId.next();
        Map<Field, String> texts = Map.of(
                Field.TITLE, title,
                Field.SUMMARY, "What it is",
                Field.EVIDENCE, "How we know",
                Field.WHOM, "Everybody",
                Field.KIND, "SERVICE",
                Field.LEAD, author.text());
        As.person(author, () -> drafting.create(board.id(), id, new Beginning(texts, null)));
        As.person(author, () -> stages.propose(board.id(), id));
    }

    private PollId poll(TestBoard board, String question) {
        return poll(board, terms(question));
    }

    private PollId poll(TestBoard board, PollTerms terms) {
        return As.person(board.facilitator(), () -> polls.open(board.id(), new NewPoll(Optional.empty(), terms)));
    }

    private static PollTerms terms(String question) {
        var rules = new PollRules(DecisionRule.MORE_THAN_HALF.on(MajorityBase.YES_AND_NO), Quorum.NONE);
        return new PollTerms(question, "", rules, ResultsShown.LIVE, Optional.empty());
    }
}
