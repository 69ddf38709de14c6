package org.roundtable.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Announcer;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.voting.BallotService;
import org.roundtable.voting.EveryMethod;
import org.roundtable.voting.MyBallot;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollPanels;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.Vote;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PaperTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    BallotService ballots;

    @Autowired
    PollPanels panels;

    @Autowired
    Screens screens;

    World.TestBoard board;
    PollId poll;

    @BeforeEach
    void aBoard() {
        board = world.board(3);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperIsFilledInReadBackAndCastWhileOthersVote(EveryMethod kind) {
        open(kind);
        Vote mine = kind.votes().get(1);
        var ana = look(board.member(0));
        fill(ana, mine);
        polls.cast(board, poll, board.member(1), kind.votes().getFirst(), "");
        cast(ana);
        assertThat(stored(board.member(0))).contains(mine);
        assertThat(ana.find(MyVoteLine.class).single().getElement().getTextRecursively())
                .startsWith("Your vote: ");
    }

    @ParameterizedTest
    @EnumSource
    void aHalfFilledPaperIsThereAgainAndAVoteCanBeChanged(EveryMethod kind) {
        open(kind);
        Vote mine = kind.votes().get(1);
        var ana = look(board.member(0));
        fill(ana, mine);
        paper(ana).fill(mine);
        var again = look(board.member(0));
        assertThat(paper(again).vote()).contains(mine);
        cast(again);
        press(again, "Change my vote");
        assertThat(paper(again).vote()).contains(mine);
        fill(again, kind.votes().getFirst());
        cast(again);
        assertThat(stored(board.member(0))).contains(kind.votes().getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyPaperIsNotCast(EveryMethod kind) {
        open(kind);
        var ana = look(board.member(0));
        press(ana, kind.method().listsOptions() ? "Check my vote" : "Cast my vote");
        assertThat(ana.find(ConfirmDialog.class).all()).isEmpty();
        assertThat(stored(board.member(0))).isEmpty();
    }

    @Test
    void aRankingIsMadeByTouchingAndMovedByButtons() {
        open(EveryMethod.SEATS);
        var ana = look(board.member(0));
        click(adder(ana, "Ñandú"));
        click(adder(ana, "=Ann"));
        assertThat(ana.find(Announcer.class).all())
                .extracting(Announcer::getText)
                .contains("=Ann is now number 2 of 2.");
        click(labelled(ana, "Move =Ann up"));
        assertThat(paper(ana).vote()).contains(Vote.Ranks.inOrder(List.of(0, 3)));
        assertThat(labelled(ana, "Move =Ann up").isEnabled()).isFalse();
        click(labelled(ana, "Take Ñandú out of the ranking"));
        press(ana, "Check my vote");
        ConfirmDialog check = ana.find(ConfirmDialog.class).single();
        assertThat(check.getElement().getTextRecursively())
                .contains("=Ann")
                .contains("Left out: Bob, the \"builder\", @Cid, Ñandú");
        ComponentUtil.fireEvent(check, new ConfirmDialog.ConfirmEvent(check, true));
        assertThat(stored(board.member(0))).contains(Vote.Ranks.inOrder(List.of(0)));
    }

    @Test
    void theMoneyLeftIsInSight() {
        open(EveryMethod.SHARES);
        var ana = look(board.member(0));
        boxes(ana).setValue(Set.of(0));
        assertThat(texts(ana)).contains("Marked so far: $60 of $100. $40 left.");
        boxes(ana).setValue(Set.of(0, 1));
        assertThat(texts(ana))
                .contains(
                        "Marked so far: $100.50. That is $0.50 more than the $100 there are. Not all of it can be paid.");
    }

    @Test
    void noneOfTheseStandsAlone() {
        open(EveryMethod.CHOOSE_WITH_THRESHOLD);
        var ana = look(board.member(0));
        boxes(ana).setValue(Set.of(0, 1));
        boxes(ana).setValue(Set.of(0, 1, 3));
        assertThat(boxes(ana).getValue()).containsExactly(3);
        boxes(ana).setValue(Set.of(2, 3));
        assertThat(boxes(ana).getValue()).containsExactly(2);
    }

    @Test
    void tooManyDotsAreToldAndKept() {
        open(EveryMethod.DOTS);
        var ana = look(board.member(0));
        List<IntegerField> fields = ana.find(IntegerField.class).all();
        fields.get(0).setValue(3);
        fields.get(1).setValue(3);
        assertThat(texts(ana)).contains("1 dot too many");
        press(ana, "Check my vote");
        assertThat(texts(ana)).contains("You have 5 dots. Please take some away.");
        assertThat(ana.find(ConfirmDialog.class).all()).isEmpty();
        assertThat(fields.get(1).getValue()).isEqualTo(3);
    }

    private void open(EveryMethod kind) {
        poll = polls.open(board, kind.terms(Quorum.NONE, false));
    }

    private BrowserlessUIContext look(PersonId person) {
        var window = screens.of(person);
        window.getUI().removeAll();
        window.getUI().add(new Announcer(), panels.one(board.id(), poll));
        return window;
    }

    private Optional<Vote> stored(PersonId person) {
        return As.person(person, () -> ballots.mine(board.id(), poll)).ballot().map(MyBallot::vote);
    }

    /** As the person would, each field told. */
    private static void fill(BrowserlessUIContext window, Vote vote) {
        window.activate();
        PaperField paper = paper(window);
        paper.fill(null);
        switch (vote) {
            case Vote.Motion motion ->
                click(window.find(NativeButton.class).all().stream()
                        .filter(button -> motion.choice()
                                .name()
                                .equals(button.getElement().getAttribute("data-choice")))
                        .findFirst()
                        .orElseThrow());
            case Vote.Marks marks
            when paper instanceof OneMarkField ->
                window.find(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class)
                        .single()
                        .setValue(marks.options().getFirst());
            case Vote.Marks marks -> boxes(window).setValue(Set.copyOf(marks.options()));
            case Vote.Ranks ranks ->
                ranks.places().forEach(place -> click(adders(window).get(place.getFirst())));
            case Vote.Numbers numbers ->
                numbers.given()
                        .forEach((option, number) -> window.find(IntegerField.class)
                                .all()
                                .get(option)
                                .setValue(number));
            case Vote.Slots slots -> {
                var groups = window.find(com.vaadin.flow.component.radiobutton.RadioButtonGroup.class)
                        .all();
                for (int slot = 0; slot < groups.size(); slot++) {
                    groups.get(slot).setValue(slots.answers().get(slot));
                }
            }
            case Vote.Blank blank -> throw new IllegalArgumentException();
            case Vote.Invalid invalid -> throw new IllegalArgumentException();
        }
    }

    private static List<NativeButton> adders(BrowserlessUIContext window) {
        RanksField field = (RanksField) paper(window);
        return field.adders();
    }

    private static NativeButton adder(BrowserlessUIContext window, String name) {
        return adders(window).stream()
                .filter(adder -> adder.getElement().getTextRecursively().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static NativeButton labelled(BrowserlessUIContext window, String label) {
        window.activate();
        return window.find(NativeButton.class).all().stream()
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Integer> boxes(BrowserlessUIContext window) {
        window.activate();
        return window.find(CheckboxGroup.class).single();
    }

    private static PaperField paper(BrowserlessUIContext window) {
        window.activate();
        return window.find(PaperField.class).single();
    }

    private static void cast(BrowserlessUIContext window) {
        window.activate();
        boolean reads = window.find(Button.class).all().stream()
                .anyMatch(each -> each.getText().equals("Check my vote"));
        press(window, reads ? "Check my vote" : "Cast my vote");
        if (reads) {
            ConfirmDialog check = window.find(ConfirmDialog.class).single();
            ComponentUtil.fireEvent(check, new ConfirmDialog.ConfirmEvent(check, true));
            check.close();
        }
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static List<String> texts(BrowserlessUIContext window) {
        window.activate();
        return window.find(Paragraph.class).all().stream()
                .filter(Component::isVisible)
                .map(HasText::getText)
                .toList();
    }
}
