package org.roundtable.initiative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.initiative.Determinant;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;
import org.roundtable.initiative.InitiativeService;
import org.roundtable.initiative.InitiativeSupport;
import org.roundtable.initiative.NeedId;
import org.roundtable.initiative.NeedService;
import org.roundtable.initiative.NeedText;
import org.roundtable.initiative.Proposals;
import org.roundtable.initiative.Stage;
import org.roundtable.initiative.StageService;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class InitiativeViewTest {
    @Autowired
    World world;

    @Autowired
    Screens screens;

    @Autowired
    Proposals proposals;

    @Autowired
    InitiativeService initiatives;

    @Autowired
    InitiativeSupport support;

    @Autowired
    StageService stages;

    @Autowired
    NeedService needs;

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aMemberSecondsAndEverybodySeesIt() {
        var board = world.board(3);
        var id = proposals.proposed(board.id(), board.member(0), "Rides to the clinic");
        var observer = show(board, id, board.observer());
        assertThat(screens.text())
                .contains("Rides to the clinic", "0 of 3 seconds", "You follow this board as an observer");
        assertThat(observer.find(Button.class).withText("I second this").all()).isEmpty();

        var member = show(board, id, board.member(1));
        press(member, "I second this");
        eventually(member, "1 of 3 seconds");
        assertThat(member.find(Button.class).withText("Take back my second").all())
                .hasSize(1);

        observer.activate();
        eventually(observer, "Seconded by Member 2");
    }

    @Test
    void aFacilitatorIsOfferedTheArrowsThereAreAndSaysWhy() {
        var board = world.board(1);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        var window = show(board, id, board.facilitator());
        assertThat(window.find(Button.class).withText("Adopt and plan").all()).isEmpty();
        press(window, "Decline");
        window.test(window.find(Button.class)
                        .withText("Decline")
                        .withCondition(InitiativeViewTest::inDialog)
                        .single())
                .click();
        assertThat(window.find(TextArea.class)
                        .withCondition(InitiativeViewTest::inDialog)
                        .single()
                        .isInvalid())
                .isTrue();
        window.test(window.find(TextArea.class)
                        .withCondition(InitiativeViewTest::inDialog)
                        .single())
                .setValue("The county does it already");
        window.test(window.find(Button.class)
                        .withText("Decline")
                        .withCondition(InitiativeViewTest::inDialog)
                        .single())
                .click();
        eventually(window, "The county does it already");
        assertThat(As.person(board.observer(), () -> initiatives.open(board.id(), id))
                        .stage())
                .isEqualTo(Stage.DECLINED);
    }

    @Test
    void aStageMoveReachesAnOpenScreen() {
        var board = world.board(4);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        var window = show(board, id, board.observer());
        for (int member = 1; member <= 3; member++) {
            PersonId person = board.member(member);
            As.person(person, () -> support.second(board.id(), id));
        }
        eventually(window, "Enough members seconded it, Member 4 last");
    }

    @Test
    void whatIsTakenBackToADraftIsGoneForOthers() {
        var board = world.board(2);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        var window = show(board, id, board.member(1));
        As.person(board.member(0), () -> stages.takeBack(board.id(), id));
        eventually(window, "This is gone");
    }

    @Test
    void theEditorIsForAuthorsOnly() {
        var board = world.board(2);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        screens.of(board.member(1));
        UI.getCurrent().navigate(InitiativeLinks.edit(board.id(), id));
        assertThat(UI.getCurrent().getActiveViewLocation().getPath())
                .isEqualTo(InitiativeLinks.initiative(board.id(), id));
    }

    @Test
    void aProposalBeginsFromACaseOfTheLibrary() {
        var board = world.board(1);
        var window = screens.of(board.member(0));
        UI.getCurrent().navigate("library/denver");
        assertThat(screens.text()).contains("Neighbors employed as community health workers");
        press(window, "Start a proposal from this case");
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).endsWith("/edit");
        var draft = As.person(board.member(0), () -> initiatives.myDrafts(board.id()))
                .getFirst();
        assertThat(draft.title()).startsWith("Community health workers from");
    }

    @Test
    void aProposalBeginsFromANeed() {
        var board = world.board(1);
        var need = NeedId.next();
        As.person(
                board.facilitator(),
                () -> needs.record(board.id(), need, new NeedText("Asthma", "", Set.of(Determinant.HOUSING), "", "")));
        var window = screens.of(board.member(0));
        UI.getCurrent().navigate("boards/" + board.id().text() + "/needs");
        assertThat(screens.text()).contains("Asthma", "Housing", "Nothing yet.");
        UI.getCurrent().getPage();
        navigate(InitiativeLinks.beginFrom(board.id(), need));
        assertThat(screens.text()).contains("It will answer the need “Asthma”.");
        press(window, "Start with a blank page");
        var draft = As.person(board.member(0), () -> initiatives.myDrafts(board.id()))
                .getFirst();
        assertThat(draft.need().title()).isEqualTo("Asthma");
    }

    private static void navigate(String address) {
        var location = new com.vaadin.flow.router.Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private BrowserlessUIContext show(TestBoard board, InitiativeId id, PersonId person) {
        var window = screens.of(person);
        UI.getCurrent().navigate(InitiativeLinks.initiative(board.id(), id));
        return window;
    }

    private static boolean inDialog(com.vaadin.flow.component.Component component) {
        return component.findAncestor(com.vaadin.flow.component.dialog.Dialog.class) != null;
    }

    private static void press(BrowserlessUIContext window, String button) {
        window.test(window.find(Button.class).withText(button).single()).click();
    }

    private void eventually(BrowserlessUIContext window, String text) {
        await().pollInSameThread().until(() -> {
            window.getUI()
                    .getSession()
                    .getService()
                    .runPendingAccessTasks(window.getUI().getSession());
            window.roundTrip();
            return screens.text().contains(text);
        });
    }
}
