package org.roundtable.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.shown;
import static org.roundtable.testing.Window.texts;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxTester;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.RecusalRules;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Announcer;
import org.roundtable.live.Topic;
import org.roundtable.security.PersonBadge;
import org.roundtable.testing.As;
import org.roundtable.testing.Charters;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.Window;
import org.roundtable.testing.World;
import org.roundtable.voting.Choice;
import org.roundtable.voting.Conflict;
import org.roundtable.voting.ConflictKind;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollPanels;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.Proxies;
import org.roundtable.voting.ProxyScope;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.Recusals;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.count.QuorumRule;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ElectorateBoxTest {
    private static final Conflict FAMILY = new Conflict(ConflictKind.FAMILY, "My sister runs it");

    @Autowired
    World world;

    @Autowired
    Charters charters;

    @Autowired
    PollWorld polls;

    @Autowired
    Recusals recusals;

    @Autowired
    Proxies proxies;

    @Autowired
    BoardAdministration administration;

    @Autowired
    PollPanels panels;

    @Autowired
    Screens screens;

    World.TestBoard board;
    PersonId ana;
    PersonId ben;
    PollId poll;

    @BeforeEach
    void aBoardWithAPoll() {
        board = world.board(4);
        ana = board.member(0);
        ben = board.member(1);
        poll = polls.open(board);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aConflictIsToldOnceItIsSaidWhatItMeansAndWithdrawsTheVote() {
        polls.cast(board, poll, ana, Choice.YES);
        var one = look(ana);
        var other = look(ben);
        choose(other, "No");
        press(one, "I have a conflict of interest");
        assertThat(items(one))
                .contains(
                        "Your vote is withdrawn now, and you do not vote on this again.",
                        "You do not count toward the number of people who must take part.",
                        "You may comment.");
        tell(one, ConflictKind.FAMILY, "My sister runs it");
        press(one, "Take me out of this vote");
        until(
                one,
                () -> assertThat(texts(one))
                        .anyMatch(
                                text -> text.startsWith("You are out of this vote because of a conflict of interest (")
                                        && text.contains("My sister runs it")));
        assertThat(choices(one)).isEmpty();
        assertThat(buttons(one)).doesNotContain("Cast my vote", "I have a conflict of interest");
        until(
                other,
                () -> assertThat(texts(other))
                        .contains("1 person is out of this vote because of a conflict of interest:"));
        assertThat(items(other))
                .anyMatch(text -> text.startsWith("Member 1")
                        && text.contains("My sister runs it")
                        && text.endsWith("Their vote was withdrawn."));
        assertThat(chosen(other)).containsExactly("No");
    }

    @Test
    void aConflictThatCostsTheQuorumIsInTheResult() {
        PollRules three = new PollRules(PollWorld.MAJORITY.way(), Quorum.number(3));
        poll = polls.open(board, three, ResultsShown.LIVE);
        for (int i = 0; i < 3; i++) {
            polls.cast(board, poll, board.member(i), Choice.YES);
        }
        var observer = look(board.observer());
        As.person(ana, () -> recusals.declare(board.id(), poll, FAMILY));
        polls.close(board, poll);
        until(
                observer,
                () -> assertThat(texts(observer))
                        .anyMatch(text -> text.contains("1 person had a conflict of interest and did not vote")));
        observer.activate();
        assertThat(Window.words(observer.find(HistoryBox.class).single().getElement()))
                .contains("Member 1 declared a conflict of interest (", "Their vote was withdrawn.");
    }

    @Test
    void aFacilitatorLetsSomebodyInAgainAndTheirBallotIsBack() {
        As.person(ana, () -> recusals.declare(board.id(), poll, FAMILY));
        var member = look(ana);
        assertThat(choices(member)).isEmpty();
        var facilitator = look(board.facilitator());
        press(facilitator, "Let in again");
        type(facilitator, "Why is there none? Everybody can read this.", "It is another clinic");
        pressLast(facilitator, "Let in again");
        until(member, () -> assertThat(choices(member)).hasSize(3));
        choose(member, "Yes");
        press(member, "Cast my vote");
        assertThat(polls.snapshot(board, poll).tookPart()).isEqualTo(1);
    }

    @Test
    void aFacilitatorRecordsWhatTheyWereTold() {
        var facilitator = look(board.facilitator());
        press(facilitator, "Record somebody’s conflict of interest");
        tell(facilitator, ConflictKind.EMPLOYMENT, "Works there");
        pick(facilitator, "Member 2");
        press(facilitator, "Take them out of the vote");
        assertThat(polls.snapshot(board, poll).people().recusal(ben)).isPresent();
    }

    @Test
    void nobodyIsOfferedWhatWouldBeRefused() {
        for (PersonId person : List.of(ana, ben)) {
            As.person(person, () -> recusals.declare(board.id(), poll, FAMILY));
        }
        var third = look(board.member(2));
        assertThat(buttons(third)).doesNotContain("I have a conflict of interest");
        assertThat(texts(third)).anyMatch(text -> text.startsWith("At least two people must be left to vote."));
        var observer = look(board.observer());
        assertThat(buttons(observer)).doesNotContain("I have a conflict of interest", "Let in again");
    }

    @Test
    void whereTheCharterKeepsThePollFromThemTheyAreToldWhy() {
        charters.recusal(board, new RecusalRules(false, true, false, false));
        poll = polls.open(board);
        As.person(ana, () -> recusals.declare(board.id(), poll, FAMILY));
        var one = look(ana);
        assertThat(texts(one)).anyMatch(text -> text.contains("you do not follow it while it is open"));
        assertThat(one.find(PollPanel.class).all()).isEmpty();
        one.getUI().navigate(PollLinks.poll(board.id(), poll));
        assertThat(screens.text())
                .contains("you do not follow it while it is open")
                .doesNotContain("Shall we do it?");
    }

    @Test
    void aMemberAsksAnotherToVoteForThemAndTheirOwnVoteReplacesIt() {
        charters.proxies(board, 1);
        poll = polls.open(board);
        var giver = look(ana);
        var holder = look(ben);
        choose(holder, "No");
        press(giver, "Let somebody vote for me");
        pick(giver, "Member 2");
        press(giver, "Let them vote for me");
        until(giver, () -> assertThat(texts(giver)).anyMatch(text -> text.startsWith("Member 2 may vote for you.")));
        until(holder, () -> assertThat(texts(holder)).contains("You may vote for Member 1, who asked you to"));
        assertThat(chosen(holder)).containsExactly("No");
        chooseLast(holder, "Yes");
        pressLast(holder, "Cast my vote");
        assertThat(texts(holder)).contains("For Member 1 you voted: Yes");
        assertThat(chosen(holder)).containsExactly("No");
        until(giver, () -> assertThat(texts(giver)).anyMatch(text -> text.startsWith("Voted for you by proxy: Yes")));
        choose(giver, "No");
        press(giver, "Cast my vote");
        until(holder, () -> assertThat(texts(holder)).contains("Member 1 has voted."));
        assertThat(texts(giver)).anyMatch(text -> text.startsWith("Your vote: No"));
    }

    @Test
    void aProxyRestsWhileTheGiverIsInTheRoom() {
        charters.proxies(board, 1);
        poll = polls.open(board);
        As.person(ana, () -> proxies.give(board.id(), ben, new ProxyScope.OnePoll(poll)));
        var holder = look(ben);
        chooseLast(holder, "Yes");
        var facilitator = look(board.facilitator());
        tick(facilitator, "Member 1");
        until(
                holder,
                () -> assertThat(texts(holder))
                        .contains("Member 1 is in the room and votes for themselves.", "1 of 4 are here."));
        facilitator.activate();
        facilitator.find(RollBox.class).single().setOpened(true);
        assertThat(items(facilitator))
                .anyMatch(text -> text.contains("Proxy: Member 2, resting, since they are in the room"));
        tick(facilitator, "Member 1");
        until(holder, () -> assertThat(chosen(holder)).containsExactly("Yes"));
    }

    @Test
    void aQuorumInTheRoomIsSeenAndCanBeLost() {
        Quorum two = new Quorum(2, 0, QuorumRule.By.PRESENCE, QuorumRule.Of.ENTITLED);
        poll = polls.open(board, new PollRules(PollWorld.MAJORITY.way(), two), ResultsShown.LIVE);
        var facilitator = look(board.facilitator());
        var member = look(ana);
        tick(facilitator, "Member 1");
        tick(facilitator, "Member 2");
        until(
                member,
                () -> assertThat(texts(member))
                        .contains("2 of 4 are here, and at least 2 must be.", "Member 1, Member 2"));
        As.person(ben, () -> recusals.declare(board.id(), poll, FAMILY));
        until(
                member,
                () -> assertThat(texts(member))
                        .contains(
                                "2 of 4 are here, 1 of them without a conflict of interest." + " At least 2 must be."));
        tick(facilitator, "Member 2");
        until(member, () -> assertThat(texts(member)).contains("1 of 4 are here, and at least 2 must be.", "Member 1"));
    }

    @Test
    void whoIsRemovedWhileThePollRunsStaysInTheRoll() {
        As.person(ana, () -> recusals.declare(board.id(), poll, FAMILY));
        var member = look(ben);
        As.administrator(board.administrator(), () -> administration.end(board.id(), ana));
        polls.cast(board, poll, board.member(2), Choice.YES);
        polls.close(board, poll);
        until(member, () -> assertThat(texts(member)).anyMatch(text -> text.contains("had a conflict of interest")));
        member.activate();
        member.find(RollBox.class).single().setOpened(true);
        assertThat(member.find(RollBox.class).single().getElement().getTextRecursively())
                .contains("Member 1 (left the board before closing)", "Conflict of interest");
    }

    @Test
    void beforeThereIsAVoteAMemberSaysSoOnWhatItIsAbout() {
        Topic subject = new Topic("initiative", 7);
        var one = screens.of(ana);
        one.getUI().removeAll();
        one.getUI().add(panels.on(board.id(), subject, "Shall we?"));
        one.find(SubjectConflicts.class).single().setOpened(true);
        assertThat(buttons(one)).contains("I have a conflict of interest").doesNotContain("Let in again");
    }

    private BrowserlessUIContext look(PersonId person) {
        var window = screens.of(person);
        window.getUI().removeAll();
        window.getUI().add(new Announcer(), panels.one(board.id(), poll));
        return window;
    }

    @SuppressWarnings("unchecked")
    private static void tell(BrowserlessUIContext window, ConflictKind kind, String note) {
        window.activate();
        window.find(RadioButtonGroup.class).all().stream()
                .filter(Window::shown)
                .reduce((first, last) -> last)
                .orElseThrow()
                .setValue(kind);
        type(window, "In a few words", note);
    }

    @SuppressWarnings("unchecked")
    private static void pick(BrowserlessUIContext window, String name) {
        window.activate();
        Select<PersonBadge> select = window.find(Select.class).all().getLast();
        select.setValue(select.getListDataView()
                .getItems()
                .filter(person -> person.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static void type(BrowserlessUIContext window, String label, String text) {
        window.activate();
        window.find(TextArea.class).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow()
                .setValue(text);
    }

    private static void tick(BrowserlessUIContext window, String name) {
        window.activate();
        window.find(PresenceBox.class)
                .single()
                .getChildren()
                .filter(Details.class::isInstance)
                .map(Details.class::cast)
                .forEach(details -> details.setOpened(true));
        window.find(Checkbox.class).all().stream()
                .filter(box -> name.equals(box.getLabel()))
                .findFirst()
                .map(CheckboxTester::new)
                .orElseThrow()
                .click();
        window.roundTrip();
    }

    private static void choose(BrowserlessUIContext window, String word) {
        click(choices(window).stream().filter(each -> word(each).equals(word)).findFirst());
    }

    private static void chooseLast(BrowserlessUIContext window, String word) {
        click(choices(window).stream().filter(each -> word(each).equals(word)).reduce((first, last) -> last));
    }

    private static void click(Optional<NativeButton> button) {
        ComponentUtil.fireEvent(button.orElseThrow(), new ClickEvent<>(button.get()));
    }

    private static List<String> chosen(BrowserlessUIContext window) {
        return choices(window).stream()
                .filter(button -> "true".equals(button.getElement().getAttribute("aria-checked")))
                .map(ElectorateBoxTest::word)
                .toList();
    }

    private static List<NativeButton> choices(BrowserlessUIContext window) {
        window.activate();
        return window.find(NativeButton.class).all().stream()
                .filter(button -> button.hasClassName("choice") && shown(button))
                .toList();
    }

    private static String word(NativeButton choice) {
        return choice.getElement().getChild(0).getText();
    }

    private static void press(BrowserlessUIContext window, String words) {
        fire(named(window, words).findFirst());
    }

    private static void pressLast(BrowserlessUIContext window, String words) {
        fire(named(window, words).reduce((first, last) -> last));
    }

    private static Stream<Button> named(BrowserlessUIContext window, String words) {
        window.activate();
        return window.find(Button.class).all().stream()
                .filter(each -> each.getText().equals(words) && shown(each));
    }

    private static void fire(Optional<Button> button) {
        ComponentUtil.fireEvent(button.orElseThrow(), new ClickEvent<>(button.get()));
    }

    private static List<String> buttons(BrowserlessUIContext window) {
        window.activate();
        return window.find(Button.class).all().stream()
                .filter(Window::shown)
                .map(Button::getText)
                .toList();
    }

    private static List<String> items(BrowserlessUIContext window) {
        window.activate();
        return window.find(ListItem.class).all().stream()
                .filter(Window::shown)
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }
}
