package org.roundtable.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.texts;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCaption;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.roundtable.voting.EveryMethod;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLots;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollPanels;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Vote;
import org.roundtable.voting.Way;
import org.roundtable.voting.count.SchulzeStrength;
import org.springframework.beans.factory.annotation.Autowired;

/** Results in words, pictures and tables, as members see them. */
@DatabaseTest
class CountBoxTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollPanels panels;

    @Autowired
    PollLots lots;

    @Autowired
    Screens screens;

    World.TestBoard board;
    PollId poll;

    @BeforeEach
    void aBoard() {
        board = world.board(5);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyResultIsToldInStepsAndListsOfOptionsInATableToo(EveryMethod kind) {
        PollTerms terms = kind.terms(Quorum.number(2), false);
        poll = polls.open(board, terms);
        castAll(kind);
        polls.close(board, poll);
        var ana = look(board.member(0));
        CountBox box = ana.find(CountBox.class).single();
        assertThat(ana.find(ListItem.class, box).all()).isEmpty();
        box.setOpened(true);
        assertThat(steps(ana)).hasSizeGreaterThan(2).allMatch(step -> !step.contains("!") && !step.isBlank());
        assertThat(box.getSummaryText()).isEqualTo("How it was counted");
        if (!terms.options().isEmpty()) {
            isWhole(ana, box, terms.options().size());
        }
        boolean drawn =
                !terms.options().isEmpty() && kind.method() != PollMethod.CHOICE && kind.method() != PollMethod.SCHULZE;
        assertThat(ana.find(PieceBars.class).all()).hasSize(drawn ? 1 : 0);
        ana.find(PieceBars.class).all().forEach(CountBoxTest::isAPicture);
    }

    @Test
    void whereResultsAreLiveTheCountStandsInFullAndFollows() {
        poll = polls.open(board, live(EveryMethod.RUNOFF));
        var ben = look(board.member(1));
        assertThat(ben.find(CountBox.class).all()).isEmpty();
        polls.cast(board, poll, board.member(0), Vote.Ranks.inOrder(List.of(0, 1)), "");
        until(ben, () -> assertThat(ben.find(CountBox.class).all()).hasSize(1));
        CountBox box = ben.find(CountBox.class).single();
        assertThat(box.getSummaryText()).isEqualTo("How the count stands");
        box.setOpened(true);
        assertThat(cells(ben, "=Ann")).containsExactly("1");
        NativeTableRow untouched = row(ben, "@Cid");
        polls.cast(board, poll, board.member(2), Vote.Ranks.inOrder(List.of(0)), "");
        until(ben, () -> assertThat(cells(ben, "=Ann")).containsExactly("2"));
        assertThat(row(ben, "@Cid")).isSameAs(untouched);
        assertThat(steps(ben)).isEmpty();
        polls.close(board, poll);
        until(ben, () -> assertThat(steps(ben)).anyMatch(step -> step.startsWith("Round 1: =Ann (2)")));
        assertThat(box.getSummaryText()).isEqualTo("How it was counted");
    }

    @Test
    void whatIsHiddenUntilClosingIsInNoTableBefore() {
        poll = polls.open(board, EveryMethod.RUNOFF.terms(Quorum.NONE, false));
        castAll(EveryMethod.RUNOFF);
        var ben = look(board.member(1));
        assertThat(ben.find(CountBox.class).all()).isEmpty();
        assertThat(ben.find(PieceBars.class).all()).isEmpty();
    }

    @Test
    void barsSayWhatTheyShow() {
        poll = polls.open(board, live(EveryMethod.STRONGEST));
        var ben = look(board.member(1));
        assertThat(texts(ben)).contains("The bars show how many others each beats.");
        poll = polls.open(board, live(EveryMethod.SEATS));
        polls.cast(board, poll, board.member(0), Vote.Ranks.inOrder(List.of(0)), "");
        var cem = look(board.member(2));
        assertThat(texts(cem)).contains("The bars show how many put each first.");
        assertThat(cem.find(TallyBars.class)
                        .single()
                        .getElement()
                        .getPropertyRaw("tally")
                        .toString())
                .contains("The quota is 1 vote");
    }

    @Test
    void optionsThatAreLevelAreTiedAndNoMotionThatFails() {
        poll = polls.open(board, EveryMethod.DATES.terms(Quorum.NONE, false));
        polls.cast(board, poll, board.member(0), EveryMethod.DATES.votes().get(1), "");
        polls.close(board, poll);
        assertThat(texts(look(board.member(1)))).contains("Tied");
    }

    @Test
    void theResultSaysWhomALotDecidedFor() {
        poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, false));
        polls.cast(board, poll, board.member(0), Vote.Marks.of(1), "");
        polls.cast(board, poll, board.member(1), Vote.Marks.of(2), "");
        polls.close(board, poll);
        var ana = look(board.member(0));
        assertThat(texts(ana))
                .contains("Bob, the \"builder\", @Cid are level. A lot drawn in public decides between them."
                        + " 2 of 5 took part.");
        As.person(board.facilitator(), () -> lots.draw(board.id(), poll, "From a hat"));
        until(
                ana,
                () -> assertThat(texts(ana))
                        .anyMatch(text -> text.startsWith("Chosen: ")
                                && text.contains(
                                        "These were level: Bob, the \"builder\", @Cid. A lot drawn in public on ")));
    }

    @Test
    void aHundredOptionsAreComparedOneAtATime() {
        List<PollOption> many = IntStream.rangeClosed(1, 100)
                .mapToObj(number -> PollOption.of("Option " + number))
                .toList();
        Way way = new Way.Strongest(SchulzeStrength.WINNING_VOTES);
        poll = polls.open(board, terms(many, way));
        polls.cast(board, poll, board.member(0), Vote.Ranks.inOrder(List.of(41, 7)), "");
        polls.cast(board, poll, board.member(1), Vote.Ranks.inOrder(List.of(7, 41)), "");
        polls.cast(board, poll, board.member(2), Vote.Ranks.inOrder(List.of(41)), "");
        polls.close(board, poll);
        var ana = look(board.member(0));
        ana.find(CountBox.class).single().setOpened(true);
        assertThat(captions(ana))
                .containsExactly(
                        "Places, and how many others each beats", "Option 42 compared with each of the others");
        assertThat(ana.find(NativeTableCell.class).all()).hasSizeLessThan(600);
        @SuppressWarnings("unchecked")
        Select<Integer> one =
                ana.find(Select.class, ana.find(ComparisonBox.class).single()).single();
        one.setValue(7);
        assertThat(captions(ana)).contains("Option 8 compared with each of the others");
    }

    @Test
    void aLongCountOfManySeatsIsOneTable() {
        List<PollOption> twelve = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> PollOption.of("Person " + number))
                .toList();
        poll = polls.open(board, terms(twelve, new Way.Seats(3)));
        for (int member = 0; member < 5; member++) {
            polls.cast(board, poll, board.member(member), Vote.Ranks.inOrder(List.of(member, 11 - member, 6)), "");
        }
        polls.close(board, poll);
        var ana = look(board.member(0));
        CountBox box = ana.find(CountBox.class).single();
        box.setOpened(true);
        isWhole(ana, box, 13);
    }

    @Test
    void itIsAllToldInSpanishToo() {
        poll = polls.open(board, EveryMethod.SHARES.terms(Quorum.NONE, false));
        castAll(EveryMethod.SHARES);
        polls.close(board, poll);
        var rosa = screens.of(board.member(0));
        rosa.getUI().setLocale(Locale.of("es"));
        rosa.getUI().removeAll();
        rosa.getUI().add(new Announcer(), panels.one(board.id(), poll));
        rosa.find(CountBox.class).single().setOpened(true);
        assertThat(captions(rosa)).containsExactly("Cuánto cuesta cada proyecto y si se paga");
        assertThat(steps(rosa)).anyMatch(step -> step.contains("podía gastar"));
    }

    private void castAll(EveryMethod kind) {
        for (int member = 0; member < kind.votes().size(); member++) {
            boolean blank = kind.votes().get(member) instanceof Vote.Blank;
            if (!blank) {
                String why = kind.method() == PollMethod.CONSENT ? "It harms tenants" : "";
                polls.cast(board, poll, board.member(member), kind.votes().get(member), why);
            }
        }
    }

    private static PollTerms live(EveryMethod kind) {
        PollTerms terms = kind.terms(Quorum.NONE, false);
        return terms(terms.options(), terms.rules().way());
    }

    private static PollTerms terms(List<PollOption> options, Way way) {
        return new PollTerms(
                "Which?", "", options, new PollRules(way, Quorum.NONE), ResultsShown.LIVE, false, Optional.empty());
    }

    /** A caption, a heading over each column, and a name before each row. */
    private static void isWhole(BrowserlessUIContext window, CountBox box, int options) {
        assertThat(captions(window)).hasSize(1).allMatch(caption -> !caption.isBlank() && !caption.contains("!"));
        List<NativeTableHeaderCell> headings =
                window.find(NativeTableHeaderCell.class, box).all();
        long columns =
                headings.stream().filter(cell -> scope(cell).equals("col")).count();
        long rows = headings.stream().filter(cell -> scope(cell).equals("row")).count();
        assertThat(rows).isBetween((long) options, options + 1L);
        assertThat(headings).hasSize((int) (columns + rows));
        assertThat(headings)
                .allMatch(cell -> !cell.getElement().getTextRecursively().isBlank());
        assertThat(window.find(NativeTableCell.class, box).all()).hasSize((int) ((columns - 1) * rows));
    }

    private static String scope(NativeTableHeaderCell cell) {
        return cell.getElement().getAttribute("scope");
    }

    private static void isAPicture(PieceBars picture) {
        assertThat(picture.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(picture.getElement().getAttribute("aria-label")).isNotBlank().doesNotContain("!");
    }

    private BrowserlessUIContext look(PersonId person) {
        var window = screens.of(person);
        window.getUI().removeAll();
        window.getUI().add(new Announcer(), panels.one(board.id(), poll));
        return window;
    }

    private static List<String> captions(BrowserlessUIContext window) {
        return window.find(NativeTableCaption.class, window.find(CountBox.class).single()).all().stream()
                .map(caption -> caption.getElement().getText())
                .toList();
    }

    private static NativeTableRow row(BrowserlessUIContext window, String name) {
        window.activate();
        return window.find(NativeTableRow.class, window.find(CountBox.class).single()).all().stream()
                .filter(row -> row.getElement().getChild(0).getTextRecursively().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(BrowserlessUIContext window, String name) {
        return row(window, name)
                .getElement()
                .getChildren()
                .skip(1)
                .map(cell -> cell.getTextRecursively())
                .toList();
    }

    private static List<String> steps(BrowserlessUIContext window) {
        window.activate();
        return window.find(ListItem.class, window.find(CountBox.class).single()).all().stream()
                .map(step -> step.getElement().getTextRecursively())
                .toList();
    }
}
