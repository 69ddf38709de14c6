package org.roundtable.initiative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.initiative.Field;
import org.roundtable.initiative.InitiativeDrafting;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativeService;
import org.roundtable.initiative.Proposals;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

/** Two authors write one proposal, each on their own screen. */
@DatabaseTest
class EditorTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Proposals proposals;

    @Autowired
    InitiativeDrafting drafting;

    @Autowired
    InitiativeService initiatives;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whatOneWritesAppearsWithTheOtherButNotInTheFieldTheyAreIn() {
        var board = world.board(2);
        var id = together(board);
        var first = editor(board, id, 0);
        var second = editor(board, id, 1);

        second.activate();
        field(second, "Summary in plain words").enter();
        first.activate();
        first.test(first.find(TextField.class).withCaption("Title").single()).setValue("Rides for all");
        first.test(first.find(TextArea.class)
                        .withCaption("Summary in plain words")
                        .single())
                .setValue("A van, three times a week");

        second.activate();
        eventually(second, () -> title(second).equals("Rides for all"));
        assertThat(summary(second)).isEqualTo("A van, twice a week");

        field(second, "Summary in plain words").leave();
        eventually(second, () -> summary(second).equals("A van, three times a week"));
    }

    @Test
    void bothTextsAreShownAndThePersonChooses() {
        var board = world.board(2);
        var id = together(board);
        var mine = editor(board, id, 1);
        field(mine, "Title").enter();
        As.person(board.member(0), () -> drafting.write(board.id(), id, Field.TITLE, "Theirs", 0));
        type(mine, "Mine");
        assertThat(screens.text()).contains("Two people changed this text", "The text of Member 1", "Theirs", "Mine");
        assertThat(stored(board, id)).isEqualTo("Theirs");

        type(mine, "Theirs and mine");
        assertThat(stored(board, id)).isEqualTo("Theirs");
        press(mine, "Use my text");
        assertThat(stored(board, id)).isEqualTo("Theirs and mine");
        assertThat(screens.text()).doesNotContain("Two people changed this text");
    }

    @Test
    void takingTheOthersTextGivesUpMine() {
        var board = world.board(2);
        var id = together(board);
        var mine = editor(board, id, 1);
        field(mine, "Title").enter();
        As.person(board.member(0), () -> drafting.write(board.id(), id, Field.TITLE, "Theirs", 0));
        type(mine, "Mine");
        press(mine, "Use this text");
        assertThat(title(mine)).isEqualTo("Theirs");
        type(mine, "Theirs, then mine");
        assertThat(stored(board, id)).isEqualTo("Theirs, then mine");
    }

    @Test
    void whatIsTooLongStaysInTheFieldWithTheReason() {
        var board = world.board(2);
        var id = together(board);
        var mine = editor(board, id, 0);
        field(mine, "Title").enter();
        type(mine, "x".repeat(130));
        var title = mine.find(TextField.class).withCaption("Title").single();
        assertThat(title.getValue()).hasSize(130);
        assertThat(title.getErrorMessage()).contains("130").contains("120");
        assertThat(stored(board, id)).isEqualTo("Together");
    }

    @Test
    void whoIsInAFieldIsMarkedForTheOther() {
        var board = world.board(2);
        var id = together(board);
        var first = editor(board, id, 0);
        var second = editor(board, id, 1);
        field(second, "Partners").enter();
        first.activate();
        eventually(first, () -> screens.text().contains("Member 2 is writing here"));
        second.activate();
        field(second, "Partners").leave();
        first.activate();
        eventually(first, () -> !screens.text().contains("Member 2 is writing here"));
    }

    @Test
    void allThatIsMissingIsToldAtOnce() {
        var board = world.board(1);
        var id = InitiativeId.next();
        As.person(board.member(0), () -> drafting.create(board.id(), id, org.roundtable.initiative.Beginning.blank()));
        var mine = editor(board, id, 0);
        press(mine, "Send to the board");
        assertThat(screens.text()).contains("Title", "Summary in plain words", "the need it answers", "Whom it serves");
        assertThat(screens.text()).contains("please fill in");
    }

    @Test
    void aDeletedDraftInAnOpenTabIsToldKindly() {
        var board = world.board(2);
        var id = together(board);
        var open = editor(board, id, 1);
        As.person(board.member(0), () -> drafting.delete(board.id(), id));
        eventually(open, () -> screens.text().contains("This is gone"));
    }

    private InitiativeId together(TestBoard board) {
        var id = proposals.draft(board.id(), board.member(0), "Together");
        As.person(board.member(0), () -> drafting.addCoAuthor(board.id(), id, board.member(1)));
        return id;
    }

    private BrowserlessUIContext editor(TestBoard board, InitiativeId id, int member) {
        var window = screens.of(board.member(member));
        UI.getCurrent().navigate(InitiativeLinks.edit(board.id(), id));
        return window;
    }

    private static EditedField field(BrowserlessUIContext window, String label) {
        return (EditedField) window.find(com.vaadin.flow.component.Component.class)
                .withCondition(component -> component instanceof com.vaadin.flow.component.HasLabel labelled
                        && label.equals(labelled.getLabel()))
                .single()
                .getParent()
                .orElseThrow();
    }

    private static void type(BrowserlessUIContext window, String text) {
        window.test(window.find(TextField.class).withCaption("Title").single()).setValue(text);
    }

    private static void press(BrowserlessUIContext window, String button) {
        window.test(window.find(Button.class).withText(button).single()).click();
    }

    private static String title(BrowserlessUIContext window) {
        return window.find(TextField.class).withCaption("Title").single().getValue();
    }

    private static String summary(BrowserlessUIContext window) {
        return window.find(TextArea.class)
                .withCaption("Summary in plain words")
                .single()
                .getValue();
    }

    private String stored(TestBoard board, InitiativeId id) {
        return As.person(board.member(0), () -> initiatives.open(board.id(), id))
                .proposal()
                .title();
    }

    private static void eventually(BrowserlessUIContext window, Callable<Boolean> condition) {
        await().pollInSameThread().until(() -> {
            window.getUI()
                    .getSession()
                    .getService()
                    .runPendingAccessTasks(window.getUI().getSession());
            window.roundTrip();
            return condition.call();
        });
    }
}
