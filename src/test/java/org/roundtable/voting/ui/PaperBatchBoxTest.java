package org.roundtable.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;
import static org.roundtable.testing.Window.texts;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.Role;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Announcer;
import org.roundtable.security.PersonBadge;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.roundtable.voting.Choice;
import org.roundtable.voting.EveryMethod;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollPanels;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Vote;
import org.springframework.beans.factory.annotation.Autowired;

/** Paper ballots, on the screens of whoever enters them and of whoever compares them with the paper. */
@DatabaseTest
class PaperBatchBoxTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    PollPanels panels;

    @Autowired
    Screens screens;

    @Autowired
    TestClock clock;

    World.TestBoard board;
    PollId poll;
    BrowserlessUIContext fay;
    BrowserlessUIContext gus;

    @BeforeEach
    void twoFacilitators() {
        board = world.board(3);
        PersonId second =
                world.join(board.administrator(), board.id(), "Gus Guide", Role.FACILITATOR, Optional.empty());
        poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, false));
        fay = look(board.facilitator());
        gus = look(second);
        fay.find(BatchBox.class).single().setOpened(true);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void whatOneEntersTheOtherConfirmsAndNobodyDoesBoth() {
        enter(board.member(0), 1);
        press(fay, "Send to a second person");
        until(fay, () -> assertThat(texts(fay)).contains("Somebody else has to confirm it."));
        assertThat(words(fay)).doesNotContain("It is what stands on the paper");
        until(gus, () -> assertThat(items(gus)).contains("Member 1: Bob, the \"builder\""));
        press(gus, "It is what stands on the paper");
        until(fay, () -> assertThat(fay.find(BatchCard.class).all()).isEmpty());
        assertThat(polls.snapshot(board, poll).voted()).containsExactly(board.member(0));
    }

    @Test
    void whatIsMissingIsToldAndWhatWasEnteredStays() {
        press(fay, "Add this ballot");
        assertThat(complaint()).isNotBlank();
        assertThat(polls.snapshot(board, poll).voted()).isEmpty();
        enter(board.member(0), 1);
        assertThat(offered()).doesNotContain(board.member(0));
        enter(board.member(1), 0);
        press(fay, "Take out");
        assertThat(items(fay)).singleElement().asString().startsWith("Member 2");
        assertThat(offered()).contains(board.member(0));
    }

    @Test
    void aBlockIsNotAddedWithoutItsReason() {
        poll = polls.open(board, PollWorld.CONSENT, ResultsShown.LIVE);
        fay = look(board.facilitator());
        fay.find(BatchBox.class).single().setOpened(true);
        fill(board.member(0), Vote.of(Choice.BLOCK));
        press(fay, "Add this ballot");
        assertThat(complaint()).startsWith("A block needs its reason.");
        assertThat(items(fay)).isEmpty();
        fay.find(TextArea.class, fay.find(BatchForm.class).single()).single().setValue("It shuts out the night shift");
        press(fay, "Add this ballot");
        assertThat(items(fay)).singleElement().asString().endsWith("It shuts out the night shift");
    }

    @Test
    void aNewDeadlineLeavesWhatWasEnteredAndAnotherQuestionDoesNot() {
        enter(board.member(0), 1);
        PollTerms terms = polls.shown(board, poll);
        amend(terms, terms.question(), Optional.of(clock.instant().plus(Duration.ofDays(2))));
        until(gus, () -> assertThat(polls.shown(board, poll).closesAt()).isPresent());
        until(fay, () -> assertThat(items(fay)).hasSize(1));
        amend(terms, "Who else?", Optional.empty());
        until(fay, () -> assertThat(items(fay)).isEmpty());
    }

    @Test
    void aBatchIsGivenBackWithAReason() {
        enter(board.member(0), 1);
        press(fay, "Send to a second person");
        until(gus, () -> assertThat(words(gus)).contains("Give it back"));
        press(gus, "Give it back");
        gus.find(TextArea.class).all().getLast().setValue("It says Cid");
        gus.find(Button.class).all().stream()
                .filter(button -> button.getText().equals("Give it back"))
                .reduce((first, last) -> last)
                .ifPresent(button -> ComponentUtil.fireEvent(button, new ClickEvent<>(button)));
        until(fay, () -> assertThat(fay.find(BatchCard.class).all()).isEmpty());
        assertThat(polls.snapshot(board, poll).voted()).isEmpty();
    }

    private void amend(PollTerms before, String question, Optional<Instant> closesAt) {
        PollTerms now = new PollTerms(
                question, before.explanation(), before.options(), before.rules(), before.results(), false, closesAt);
        As.person(board.facilitator(), () -> facilitation.amend(board.id(), poll, now));
    }

    private void enter(PersonId whose, int option) {
        fill(whose, Vote.Marks.of(option));
        press(fay, "Add this ballot");
    }

    private void fill(PersonId whose, Vote vote) {
        fay.activate();
        ComboBox<PersonBadge> box = people();
        box.setValue(box.getListDataView()
                .getItems()
                .filter(badge -> badge.id().equals(whose))
                .findFirst()
                .orElseThrow());
        fay.find(PaperField.class, fay.find(BatchForm.class).single()).single().fill(vote);
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PersonBadge> people() {
        return fay.find(ComboBox.class, fay.find(BatchForm.class).single()).single();
    }

    private List<PersonId> offered() {
        return people().getListDataView().getItems().map(PersonBadge::id).toList();
    }

    private String complaint() {
        return fay.find(Paragraph.class, fay.find(BatchForm.class).single())
                .withClassName("field-mark")
                .single()
                .getText();
    }

    private BrowserlessUIContext look(PersonId person) {
        var window = screens.of(person);
        window.getUI().removeAll();
        window.getUI().add(new Announcer(), panels.one(board.id(), poll));
        return window;
    }

    private static List<String> words(BrowserlessUIContext window) {
        window.activate();
        return window.find(Button.class).all().stream().map(Button::getText).toList();
    }

    private static List<String> items(BrowserlessUIContext window) {
        window.activate();
        BatchBox box = window.find(BatchBox.class).single();
        box.setOpened(true);
        return window.find(ListItem.class, box).all().stream()
                .map(item -> item.getElement().getTextRecursively().replace("Take out", ""))
                .toList();
    }
}
