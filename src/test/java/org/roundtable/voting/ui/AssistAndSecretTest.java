package org.roundtable.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;
import static org.roundtable.testing.Window.texts;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Announcer;
import org.roundtable.security.PersonBadge;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.voting.EveryMethod;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollPanels;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.Vote;
import org.springframework.beans.factory.annotation.Autowired;

/** Ballots that somebody else puts down, and ballots that nobody can see, on the screens of two people. */
@DatabaseTest
class AssistAndSecretTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

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

    @Test
    void aBallotByPhoneAppearsToItsMemberWhoConfirmsIt() {
        poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, false));
        var ana = look(board.member(0));
        var fay = look(board.facilitator());
        AssistBox box = fay.find(AssistBox.class).single();
        box.setOpened(true);
        person(fay, board.member(0));
        press(fay, "Check and put down");
        assertThat(fay.find(TextField.class, box).single().isInvalid()).isTrue();
        fay.find(TextField.class, box).single().setValue("Ben Witness");
        PaperField paper = fay.find(PaperField.class, box).single();
        paper.fill(Vote.Marks.of(1));
        press(fay, "Check and put down");
        confirm(fay);
        until(ana, () -> assertThat(line(ana)).startsWith("Put down for you by phone: Bob, the \"builder\""));
        assertThat(ana.find(BallotForm.class).single().isVisible()).isTrue();
        press(ana, "Yes, that is my vote");
        assertThat(line(ana)).contains("You have confirmed it.");
    }

    @Test
    void aMemberReplacesWhatWasPutDownWrong() {
        poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, false));
        var ana = look(board.member(0));
        var fay = look(board.facilitator());
        AssistBox box = fay.find(AssistBox.class).single();
        box.setOpened(true);
        person(fay, board.member(0));
        fay.find(TextField.class, box).single().setValue("Ben Witness");
        fay.find(PaperField.class, box).single().fill(Vote.Marks.of(1));
        press(fay, "Check and put down");
        confirm(fay);
        until(ana, () -> assertThat(line(ana)).startsWith("Put down for you by phone"));
        choose(ana, 2);
        press(ana, "Check my vote");
        confirm(ana);
        assertThat(line(ana)).startsWith("Your vote: @Cid");
    }

    @Test
    void aSecretBallotIsCastForGoodAndFoundByItsReceiptAfterClosing() {
        poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, true));
        var ben = look(board.member(1));
        var ana = look(board.member(0));
        assertThat(texts(ana)).anyMatch(text -> text.startsWith("Only 3 people may vote here."));
        choose(ana, 1);
        press(ana, "Check my vote");
        assertThat(ana.find(ConfirmDialog.class).single().getElement().getTextRecursively())
                .contains("Once cast, nobody can find your ballot to change it");
        confirm(ana);
        ReceiptDialog receipt = ana.find(ReceiptDialog.class).single();
        String code = ana.find(Paragraph.class, receipt)
                .withClassName("receipt-code")
                .single()
                .getText();
        assertThat(code).matches("[A-Z2-9]{4}(-[A-Z2-9]{4}){3}");
        receipt.close();
        assertThat(texts(ana)).anyMatch(text -> text.startsWith("Your vote is in. It is secret"));
        until(
                ben,
                () -> assertThat(ben.find(TurnoutBar.class)
                                .single()
                                .getElement()
                                .getPropertyRaw("turnout")
                                .toString())
                        .contains("1 of 3 have voted"));
        assertThat(ben.find(TallyBars.class).all()).isEmpty();
        assertThat(texts(ben)).contains("Results are shown after closing.");
        var again = look(board.member(0));
        assertThat(again.find(BallotForm.class).all()).noneMatch(Component::isVisible);
        assertThat(again.find(ReceiptDialog.class).all()).isEmpty();
        polls.castSecretly(board, poll, board.member(2), Vote.Marks.of(0));
        polls.close(board, poll);
        var later = look(board.member(0));
        Details published = later.find(Details.class).all().stream()
                .filter(details -> "The ballots, by receipt".equals(details.getSummaryText()))
                .findFirst()
                .orElseThrow();
        published.setOpened(true);
        assertThat(later.find(NativeTableRow.class, published).all()).hasSize(3);
        later.find(TextField.class, published).single().setValue(code.toLowerCase(java.util.Locale.ROOT));
        press(later, "Find my ballot");
        assertThat(texts(later)).contains("It is in the count: Bob, the \"builder\"");
    }

    private BrowserlessUIContext look(PersonId person) {
        var window = screens.of(person);
        window.getUI().removeAll();
        window.getUI().add(new Announcer(), panels.one(board.id(), poll));
        return window;
    }

    @SuppressWarnings("unchecked")
    private static void person(BrowserlessUIContext window, PersonId person) {
        window.activate();
        ComboBox<PersonBadge> box = window.find(ComboBox.class).single();
        box.setValue(box.getListDataView()
                .getItems()
                .filter(badge -> badge.id().equals(person))
                .findFirst()
                .orElseThrow());
    }

    @SuppressWarnings("unchecked")
    private static void choose(BrowserlessUIContext window, int option) {
        window.activate();
        window.find(RadioButtonGroup.class, window.find(BallotForm.class).single())
                .single()
                .setValue(option);
    }

    private static void confirm(BrowserlessUIContext window) {
        window.activate();
        ConfirmDialog check = window.find(ConfirmDialog.class).single();
        ComponentUtil.fireEvent(check, new ConfirmDialog.ConfirmEvent(check, true));
        check.close();
    }

    private static String line(BrowserlessUIContext window) {
        window.activate();
        return window.find(MyVoteLine.class).single().getElement().getTextRecursively();
    }
}
