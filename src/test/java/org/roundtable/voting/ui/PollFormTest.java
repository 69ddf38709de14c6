package org.roundtable.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.testing.As;
import org.roundtable.testing.Charters;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.voting.BudgetRule;
import org.roundtable.voting.EveryMethod;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Way;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.QuorumRule;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PollFormTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    Charters charters;

    @Autowired
    Screens screens;

    World.TestBoard board;
    BrowserlessUIContext fay;

    @BeforeEach
    void aFacilitator() {
        board = world.board(3);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @ParameterizedTest
    @EnumSource
    void whatWasOpenedIsInTheFormAndStaysAsItWas(EveryMethod kind) {
        PollTerms terms = kind.terms(Quorum.number(2), false);
        PollId poll = polls.open(board, terms);
        go(PollLinks.amend(board.id(), poll));
        press("Save the changes");
        assertThat(polls.snapshot(board, poll).terms()).isEqualTo(terms);
    }

    @Test
    void whoeverCameFromAnotherPageOfTheBoardGoesBackThere() {
        PollId poll = polls.open(board);
        String list = PollLinks.all(board.id());
        go(PollLinks.thenBack(PollLinks.amend(board.id(), poll), list));
        press("Save the changes");
        assertThat(where()).isEqualTo(list);
        go(PollLinks.thenBack(PollLinks.amend(board.id(), poll), "profile"));
        press("Save the changes");
        assertThat(where()).isEqualTo(PollLinks.poll(board.id(), poll));
    }

    @Test
    void whoeverCancelsIsBackAndNothingHasChanged() {
        PollId poll = polls.open(board);
        PollTerms before = polls.snapshot(board, poll).terms();
        String list = PollLinks.all(board.id());
        go(PollLinks.thenBack(PollLinks.amend(board.id(), poll), list));
        labelled(TextArea.class, "Question").setValue("Something else?");
        press("Cancel");
        assertThat(where()).isEqualTo(list);
        go(PollLinks.amend(board.id(), poll));
        press("Cancel");
        assertThat(where()).isEqualTo(PollLinks.poll(board.id(), poll));
        assertThat(polls.snapshot(board, poll).terms()).isEqualTo(before);
    }

    private String where() {
        return fay.getUI().getActiveViewLocation().getPath();
    }

    static List<PollRules> unusualRules() {
        return List.of(
                new PollRules(
                        new Way.Motion(false, Majority.atLeast(3, 5, MajorityBase.PRESENT)),
                        new Quorum(2, 0, QuorumRule.By.PRESENCE, QuorumRule.Of.ENTITLED)),
                new PollRules(
                        new Way.Motion(false, Majority.moreThan(5, 9, MajorityBase.ENTITLED)),
                        new Quorum(3, 4, QuorumRule.By.TAKING_PART, QuorumRule.Of.ENTITLED)),
                new PollRules(
                        new Way.Choose(1, 1, 1, false, Optional.of(Majority.atLeast(2, 5, MajorityBase.CAST))),
                        new Quorum(1, 6, QuorumRule.By.TAKING_PART, QuorumRule.Of.SEATS)));
    }

    @ParameterizedTest
    @MethodSource("unusualRules")
    void rulesWithoutAPlainNameStayAsTheyWere(PollRules rules) {
        List<PollOption> options =
                rules.way() instanceof Way.Motion ? List.of() : List.of(PollOption.of("Ana"), PollOption.of("Ben"));
        PollTerms terms = new PollTerms("What?", "", options, rules, ResultsShown.LIVE, false, Optional.empty());
        PollId poll = polls.open(board, terms);
        go(PollLinks.amend(board.id(), poll));
        press("Save the changes");
        assertThat(polls.snapshot(board, poll).terms()).isEqualTo(terms);
    }

    @Test
    void anyShareAndTheRoomCanBeAskedFor() {
        go(PollLinks.all(board.id()) + "/new");
        labelled(TextArea.class, "Question").setValue("Shall we move?");
        this.<String>choose(Select.class, "When does it pass?", "OTHER");
        labelled(IntegerField.class, "Share: so many").setValue(5);
        press("Open the vote");
        assertThat(polls.list(board)).isEmpty();
        assertThat(labelled(IntegerField.class, "Share: so many").isInvalid()).isTrue();
        labelled(IntegerField.class, "Out of").setValue(8);
        this.<QuorumRule.By>choose(RadioButtonGroup.class, "Who counts?", QuorumRule.By.PRESENCE);
        labelled(IntegerField.class, "How many must be in the room?").setValue(3);
        assertThat(texts()).anyMatch(text -> text.contains("5/8"));
        press("Open the vote");
        assertThat(newest().rules())
                .isEqualTo(new PollRules(
                        new Way.Motion(false, Majority.moreThan(5, 8, MajorityBase.YES_AND_NO)),
                        new Quorum(3, 0, QuorumRule.By.PRESENCE, QuorumRule.Of.ENTITLED)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private <T> void choose(Class<? extends Component> type, String label, T value) {
        fay.activate();
        fay.find(type).all().stream()
                .filter(field -> label.equals(((HasLabel) field).getLabel()))
                .forEach(field -> ((HasValue) field).setValue(value));
    }

    @Test
    void aBudgetIsWrittenAndOpened() {
        go(PollLinks.all(board.id()) + "/new");
        labelled(TextArea.class, "Question").setValue("What do we pay for?");
        aim(Aim.BUDGET);
        labelled("Money to share, in dollars", new BigDecimal("120.50"));
        labelled(TextField.class, "Option 1").setValue("Trees");
        labelled("Cost of option 1", new BigDecimal("100"));
        labelled(TextField.class, "Option 2").setValue("A bench");
        labelled("Cost of option 2", new BigDecimal("60"));
        assertThat(texts()).anyMatch(text -> text.startsWith("$120.50 is shared out"));
        press("Open the vote");
        PollTerms opened = newest();
        assertThat(opened.rules().way())
                .isEqualTo(new Way.Budget(12_050, BudgetRule.EQUAL_SHARES_ADD_ONE, 1, false, BudgetTieRule.USUAL));
        assertThat(opened.options())
                .containsExactly(PollOption.project("Trees", "", 10_000), PollOption.project("A bench", "", 6_000));
    }

    @Test
    void optionsArePastedPutInOrderAndTakenOut() {
        go(PollLinks.all(board.id()) + "/new");
        labelled(TextArea.class, "Question").setValue("Who?");
        aim(Aim.CHOOSE);
        labelled(TextArea.class, "One on each line").setValue("Ana\n\n Ben \nCora");
        press("Add these lines");
        click("Move option 3 up");
        click("Take option 1 out");
        press("Open the vote");
        assertThat(newest().options()).extracting(PollOption::name).containsExactly("Cora", "Ben");
        assertThat(newest().rules().way()).isEqualTo(Way.Choose.one());
    }

    @Test
    void whatDoesNotFitIsToldAndKept() {
        go(PollLinks.all(board.id()) + "/new");
        labelled(TextArea.class, "Question").setValue("Who?");
        aim(Aim.RANK);
        labelled(TextField.class, "Option 1").setValue("Ana");
        press("Open the vote");
        assertThat(polls.list(board)).isEmpty();
        assertThat(labelled(TextField.class, "Option 1").getValue()).isEqualTo("Ana");
        labelled(TextField.class, "Option 2").setValue("Ana");
        press("Open the vote");
        assertThat(texts()).contains("Two of these have the same name.");
        labelled(TextField.class, "Option 2").setValue("Ben");
        press("Open the vote");
        assertThat(newest().options()).hasSize(2);
    }

    @Test
    void onlyWhatTheCharterAllowsIsOffered() {
        charters.votes(board, Set.of("TWO_THIRDS"), false);
        go(PollLinks.all(board.id()) + "/new");
        assertThat(fay.find(RadioButtonGroup.class).all())
                .noneMatch(group -> "How do people answer?".equals(group.getLabel()));
        aim(Aim.CHOOSE);
        assertThat(fay.find(Checkbox.class).all()).noneMatch(box -> "Secret vote".equals(box.getLabel()));
    }

    @Test
    void anAnnulledVoteIsPutAgainOnce() {
        PollId poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, false));
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), poll, "A name was wrong"));
        go(PollLinks.again(board.id(), poll));
        labelled(TextArea.class, "Question").setValue("Who, rightly?");
        press("Open the vote");
        PollId again = polls.list(board).stream()
                .filter(summary -> summary.question().equals("Who, rightly?"))
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(polls.snapshot(board, again).reissueOf()).contains(poll);
        assertThat(polls.snapshot(board, poll).reissuedAs()).contains(again);
        go(PollLinks.poll(board.id(), poll));
        assertThat(fay.find(Anchor.class).all())
                .extracting(HasText::getText)
                .contains("This vote was put again, corrected. See the new one.")
                .doesNotContain("Put it again, corrected");
    }

    private void go(String where) {
        fay = screens.of(board.facilitator());
        Location link = new Location(where);
        fay.getUI().navigate(link.getPath(), link.getQueryParameters());
    }

    private PollTerms newest() {
        return polls.snapshot(board, polls.list(board).getFirst().id()).terms();
    }

    @SuppressWarnings("unchecked")
    private void aim(Aim aim) {
        fay.activate();
        fay.find(RadioButtonGroup.class).all().getFirst().setValue(aim);
    }

    private <C extends Component & HasLabel> C labelled(Class<C> type, String label) {
        fay.activate();
        return fay.find(type).all().stream()
                .filter(field -> label.equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void labelled(String label, BigDecimal amount) {
        ((HasValue<?, BigDecimal>) labelled(com.vaadin.flow.component.textfield.BigDecimalField.class, label))
                .setValue(amount);
    }

    private void press(String words) {
        fay.activate();
        Button button = fay.find(Button.class).all().stream()
                .filter(each -> each.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private void click(String label) {
        fay.activate();
        NativeButton button = fay.find(NativeButton.class).all().stream()
                .filter(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private List<String> texts() {
        fay.activate();
        return fay.find(Paragraph.class).all().stream().map(HasText::getText).toList();
    }
}
