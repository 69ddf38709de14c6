package org.roundtable.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;
import static org.roundtable.testing.Window.texts;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaTester;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Announcer;
import org.roundtable.live.DraftService;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.Window;
import org.roundtable.testing.World;
import org.roundtable.voting.BallotService;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollPanels;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Vote;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PollPanelTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    BallotService ballots;

    @Autowired
    DraftService drafts;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    PollPanels panels;

    @Autowired
    Screens screens;

    World.TestBoard board;
    PollId poll;

    @BeforeEach
    void aBoardWithAPoll() {
        board = world.board(3);
        poll = polls.open(board);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void choosingSendsNothingAndCastingStands() {
        var ana = look(board.member(0));
        choose(ana, "Yes");
        assertThat(cast(board.member(0))).isEmpty();
        press(ana, "Cast my vote");
        assertThat(cast(board.member(0))).containsExactly(Choice.YES);
        assertThat(texts(ana)).anyMatch(text -> text.startsWith("Your vote: Yes, cast on"));
        press(ana, "Change my vote");
        choose(ana, "No");
        press(ana, "Cast my vote");
        assertThat(cast(board.member(0))).containsExactly(Choice.NO);
    }

    @Test
    void castingWithoutChoosingSaysWhatIsMissing() {
        var ana = look(board.member(0));
        press(ana, "Cast my vote");
        assertThat(texts(ana)).contains("Choose one of them first.");
        assertThat(cast(board.member(0))).isEmpty();
    }

    @Test
    void anotherPersonsVoteLeavesAHalfChosenBallotAsItIsAndIsCounted() {
        var ana = look(board.member(0));
        var ben = look(board.member(1));
        choose(ben, "No");
        type(ben, "I am not sure");
        choose(ana, "Yes");
        press(ana, "Cast my vote");
        until(ben, () -> assertThat(turnout(ben)).contains("1 of 3 have voted"));
        assertThat(chosen(ben)).containsExactly("No");
        assertThat(reason(ben).getValue()).isEqualTo("I am not sure");
    }

    @Test
    void aCountThatIsAgainWhatItWasIsSentAgain() {
        var ben = look(board.member(1));
        polls.cast(board, poll, board.member(0), Choice.YES);
        until(ben, () -> assertThat(turnout(ben)).contains("1 of 3 have voted"));
        String before = turnout(ben);
        polls.cast(board, poll, board.member(0), Choice.NO);
        polls.cast(board, poll, board.member(0), Choice.YES);
        until(ben, () -> assertThat(turnout(ben)).contains("1 of 3 have voted").isNotEqualTo(before));
    }

    @Test
    void whatWasHalfChosenForAnotherQuestionIsDroppedAndThatIsSaid() {
        var ana = look(board.member(0));
        choose(ana, "Yes");
        amend("Shall we leave it?");
        until(
                ana,
                () -> assertThat(texts(ana))
                        .contains("The question was changed a moment ago. Please read it again and choose anew."));
        assertThat(chosen(ana)).isEmpty();
        choose(ana, "No");
        press(ana, "Cast my vote");
        assertThat(cast(board.member(0))).containsExactly(Choice.NO);
    }

    @Test
    void whatWasHalfChosenForAnotherQuestionDoesNotComeBack() {
        var first = look(board.member(0));
        choose(first, "Yes");
        screens.close();
        amend("Shall we leave it?");
        assertThat(chosen(look(board.member(0)))).isEmpty();
    }

    @Test
    void aHalfChosenBallotIsThereAgainOnAnotherScreen() {
        var first = look(board.member(0));
        choose(first, "Abstain");
        type(first, "I work there");
        var second = look(board.member(0));
        assertThat(chosen(second)).containsExactly("Abstain");
        assertThat(reason(second).getValue()).isEqualTo("I work there");
        press(second, "Cast my vote");
        assertThat(As.person(board.member(0), () -> drafts.mine())).isEmpty();
    }

    @Test
    void aVoteCastOnAnotherDeviceStandsHereToo() {
        var phone = look(board.member(0));
        var desk = look(board.member(0));
        choose(phone, "Yes");
        press(phone, "Cast my vote");
        until(desk, () -> assertThat(texts(desk)).anyMatch(text -> text.startsWith("Your vote: Yes, cast on")));
    }

    @Test
    void whenThePollClosesAHalfChosenBallotStaysInSightAndIsNotStored() {
        var ana = look(board.member(0));
        choose(ana, "No");
        polls.close(board, poll);
        until(
                ana,
                () -> assertThat(texts(ana))
                        .contains("The vote closed before you cast yours. You had chosen “No”. It was not counted.")
                        .contains("Not passed", "Nobody voted."));
        assertThat(cast(board.member(0))).isEmpty();
        assertThat(announced(ana)).isEqualTo("The vote “Shall we do it?” is over: Not passed");
    }

    @Test
    void whoBlocksIsAskedWhyAndKeepsTheirChoice() {
        poll = polls.open(board, PollWorld.CONSENT, ResultsShown.LIVE);
        var ana = look(board.member(0));
        choose(ana, "Block");
        press(ana, "Cast my vote");
        assertThat(reason(ana).isInvalid()).isTrue();
        assertThat(chosen(ana)).containsExactly("Block");
        type(ana, "It harms tenants");
        press(ana, "Cast my vote");
        assertThat(cast(board.member(0))).containsExactly(Choice.BLOCK);
    }

    @Test
    void observersAreToldWhyTheyDoNotVoteAndSeeNoButtons() {
        var observer = look(board.observer());
        assertThat(texts(observer)).contains("You follow this board as an observer. Members vote.");
        assertThat(buttons(observer)).isEmpty();
    }

    @Test
    void resultsShownAfterClosingAreOnNoScreenBefore() {
        poll = polls.open(board, PollWorld.MAJORITY, ResultsShown.AFTER_CLOSING);
        var facilitator = look(board.facilitator());
        polls.cast(board, poll, board.member(0), Choice.YES);
        until(facilitator, () -> assertThat(turnout(facilitator)).contains("1 of 3"));
        assertThat(texts(facilitator)).contains("Results are shown after closing.");
        assertThat(facilitator.find(TallyBars.class).all()).isEmpty();
        polls.close(board, poll);
        until(
                facilitator,
                () -> assertThat(facilitator.find(TallyBars.class).all()).hasSize(1));
    }

    @Test
    void facilitatorsHaveTheirBarAndMembersHaveNot() {
        var facilitator = look(board.facilitator());
        facilitator.find(RollBox.class).single().setOpened(true);
        assertThat(buttons(facilitator)).contains("Close the vote now", "Annul the vote", "Remind");
        var member = look(board.member(0));
        member.find(RollBox.class).single().setOpened(true);
        assertThat(buttons(member)).doesNotContain("Close the vote now", "Annul the vote", "Remind");
    }

    @Test
    void aPollHasAPageAndAListShowsIt() {
        var ana = screens.of(board.member(0));
        ana.getUI().navigate(PollLinks.all(board.id()));
        assertThat(screens.text()).contains("Shall we do it?", "Waits for your vote", "0 of 3 have voted");
        polls.cast(board, poll, board.member(1), Choice.NO);
        until(ana, () -> assertThat(texts(ana)).contains("1 of 3 have voted"));
        ana.getUI().navigate(PollLinks.poll(board.id(), poll));
        assertThat(screens.text()).contains("Shall we do it?", "Passes if more than half of yes and no votes are yes.");
    }

    @Test
    void aFacilitatorOpensAPollByTheChartersRule() {
        var facilitator = screens.of(board.facilitator());
        facilitator
                .getUI()
                .navigate(PollLinks.all(board.id()) + "/new", QueryParameters.of("question", "Shall we plant trees?"));
        assertThat(screens.text())
                .contains("Passes if more than half of yes and no votes are yes, and at least 2 of 3 vote.");
        press(facilitator, "Open the vote");
        assertThat(polls.list(board)).extracting(summary -> summary.question()).contains("Shall we plant trees?");
        screens.of(board.member(0)).getUI().navigate(PollLinks.open(board.id(), Optional.empty(), ""));
        assertThat(screens.text()).contains("Facilitators of this board open votes.");
    }

    private void amend(String question) {
        PollTerms terms = new PollTerms(question, "", PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty());
        As.person(board.facilitator(), () -> facilitation.amend(board.id(), poll, terms));
    }

    private BrowserlessUIContext look(PersonId person) {
        var window = screens.of(person);
        window.getUI().removeAll();
        window.getUI().add(new Announcer(), panels.one(board.id(), poll));
        return window;
    }

    private List<Choice> cast(PersonId person) {
        return As.person(person, () -> ballots.mine(board.id(), poll)).ballot().stream()
                .map(ballot -> ((Vote.Motion) ballot.vote()).choice())
                .toList();
    }

    private static void choose(BrowserlessUIContext window, String word) {
        window.activate();
        NativeButton button = choices(window)
                .filter(each -> word(each).equals(word))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static List<String> chosen(BrowserlessUIContext window) {
        window.activate();
        return choices(window)
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-checked")))
                .map(PollPanelTest::word)
                .toList();
    }

    private static Stream<NativeButton> choices(BrowserlessUIContext window) {
        return window.find(NativeButton.class).all().stream();
    }

    private static String word(NativeButton choice) {
        return choice.getElement().getChild(0).getText();
    }

    private static void type(BrowserlessUIContext window, String text) {
        window.activate();
        new TextAreaTester<>(reason(window)).setValue(text);
    }

    private static TextArea reason(BrowserlessUIContext window) {
        window.activate();
        return window.find(TextArea.class).all().getFirst();
    }

    private static String announced(BrowserlessUIContext window) {
        window.activate();
        return Objects.requireNonNull(
                window.find(Announcer.class).all().getLast().getText());
    }

    /** What is sent to be drawn and read aloud. */
    private static String turnout(BrowserlessUIContext window) {
        window.activate();
        return window.find(TurnoutBar.class)
                .single()
                .getElement()
                .getPropertyRaw("turnout")
                .toString();
    }

    private static List<String> buttons(BrowserlessUIContext window) {
        window.activate();
        return window.find(Button.class, window.find(PollPanel.class).single()).all().stream()
                .filter(Window::shown)
                .map(Button::getText)
                .toList();
    }
}
