package org.roundtable.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.roundtable.testing.Window.press;
import static org.roundtable.testing.Window.until;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.io.StringReader;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.common.Translations;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Screens;
import org.roundtable.testing.World;
import org.roundtable.voting.Choice;
import org.roundtable.voting.Decision;
import org.roundtable.voting.EveryMethod;
import org.roundtable.voting.OutcomeStep;
import org.roundtable.voting.PollDecisions;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollOutcomes;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Verdict;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DecisionsViewTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    PollOutcomes outcomes;

    @Autowired
    PollDecisions decisions;

    @Autowired
    Translations texts;

    @Autowired
    Screens screens;

    World.TestBoard board;

    @BeforeEach
    void aBoard() {
        board = world.board(3);
    }

    @AfterEach
    void close() {
        screens.close();
    }

    @Test
    void aBoardThatDecidedNothingIsToldWhatBelongsHere() {
        look(board.observer(), Map.of());
        assertThat(screens.text()).contains("Nothing is decided yet", "When a vote is over, it is here");
        assertThat(rows(screens.current())).isEmpty();
    }

    @Test
    void everyDecisionStandsWithVerdictSentenceDateAndOutcome() {
        PollId poll = passed("Shall we plant trees?");
        As.person(board.facilitator(), () -> outcomes.state(board.id(), poll, "We start in May", OutcomeStep.ADOPTED));
        var observer = look(board.observer(), Map.of());
        assertThat(rows(observer))
                .singleElement()
                .asString()
                .contains("Shall we plant trees?", "Passed", "1 yes, 0 no. 1 of 3 took part.")
                .contains("Adopted: we do it. We start in May");
        assertThat(screens.text()).contains("1 of 1 decision");
        assertThat(observer.find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains(PollLinks.poll(board.id(), poll));
    }

    @Test
    void aPollThatClosesAppearsByItself() {
        PollId poll = open("Shall we wait?");
        var observer = look(board.observer(), Map.of());
        assertThat(rows(observer)).isEmpty();
        polls.cast(board, poll, board.member(0), Choice.YES);
        polls.close(board, poll);
        until(observer, () -> assertThat(rows(observer)).hasSize(1));
    }

    @Test
    void anOutcomeAppearsByItself() {
        PollId poll = passed("Shall we wait?");
        var observer = look(board.observer(), Map.of());
        As.person(board.facilitator(), () -> outcomes.state(board.id(), poll, "Until the fall", OutcomeStep.ADOPTED));
        until(
                observer,
                () -> assertThat(rows(observer)).singleElement().asString().contains("Until the fall"));
    }

    @Test
    void aCorrectedOutcomeAppearsByItself() {
        PollId poll = passed("Shall we wait?");
        As.person(board.facilitator(), () -> outcomes.state(board.id(), poll, "Until the fall", OutcomeStep.ADOPTED));
        var observer = look(board.observer(), Map.of());
        As.person(board.facilitator(), () -> outcomes.correct(board.id(), poll, "Until winter", "A slip"));
        until(
                observer,
                () -> assertThat(rows(observer)).singleElement().asString().contains("Until winter"));
    }

    @Test
    void wordsVerdictWayAndYearNarrowTheListAndStandInTheAddress() {
        passed("¿Plantamos árboles?");
        passed("Paint the fence");
        annulled("Buy a boat");
        var ana = look(board.member(0), Map.of("q", "arboles"));
        assertThat(rows(ana)).singleElement().asString().contains("árboles");
        search(ana, "fence");
        assertThat(rows(ana)).singleElement().asString().contains("fence");
        search(ana, "");
        select(ana, 0, Verdict.ANNULLED);
        assertThat(rows(ana)).singleElement().asString().contains("boat", "A boat sinks");
        select(ana, 1, PollMethod.STV);
        assertThat(screens.text()).contains("Nothing fits this search");
        press(ana, "Show all decisions");
        assertThat(rows(ana)).hasSize(3);
    }

    @Test
    void theListIsSortedAsOneLikes() {
        passed("B");
        annulled("a");
        passed("C");
        assertThat(firsts(look(board.member(0), Map.of()))).containsExactly("C", "a", "B");
        assertThat(firsts(look(board.member(0), Map.of("sort", "OLDEST")))).containsExactly("B", "a", "C");
        var ana = look(board.member(0), Map.of("sort", "QUESTION"));
        assertThat(firsts(ana)).containsExactly("a", "B", "C");
        select(ana, 3, DecisionOrder.VERDICT);
        assertThat(firsts(ana)).containsExactly("C", "B", "a");
    }

    @Test
    void anotherYearHasNoneAndAnAddressThatIsOldStillWorks() {
        passed("Paint the fence");
        look(board.member(0), Map.of("year", "1999"));
        assertThat(screens.text()).contains("Nothing fits this search");
    }

    @Test
    void whatIsShownGoesIntoATableInTheReadersWords() throws Exception {
        PollId poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, false));
        polls.cast(board, poll, board.member(0), EveryMethod.CHOOSE_ONE.votes().get(1), "");
        polls.close(board, poll);
        List<Decision> all = As.person(board.observer(), () -> decisions.of(board.id()));
        var zone = ZoneId.of("America/Denver");
        StringBuilder written = new StringBuilder();
        DecisionsCsv.write(all, new DecisionWords(texts, Translations.SPANISH, zone), written);
        List<CSVRecord> rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(written.toString()))
                .getRecords();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().get("Pregunta")).isEqualTo("'=1+1? Who, \"really\", does it");
        assertThat(rows.getFirst().get("Elegido")).isEqualTo("Bob, the \"builder\"");
        assertThat(rows.getFirst().get("Por qué")).isEqualTo("Resultó: Bob, the \"builder\". Participó 1 de 3.");
        assertThat(new DecisionWords(texts, Locale.ENGLISH, zone).sentence(all.getFirst()))
                .isEqualTo("Chosen: Bob, the \"builder\". 1 of 3 took part.");
    }

    @Test
    void aDateIsToldInTheBoardsTimeZone() {
        PollId poll = polls.open(board, EveryMethod.DATES.terms(Quorum.NONE, false));
        polls.cast(board, poll, board.member(0), EveryMethod.DATES.votes().get(0), "");
        polls.close(board, poll);
        look(board.observer(), Map.of());
        assertThat(screens.text())
                .contains("Chosen: May 1, 2030")
                .contains("6:00")
                .doesNotContain("2030-05-01T12");
    }

    @Test
    void thePollsPageAndTheBoardsPlacesLeadHere() {
        var ana = screens.of(board.member(0));
        ana.getUI().navigate(PollLinks.all(board.id()));
        assertThat(ana.find(Anchor.class).all())
                .filteredOn(link -> link.getHref().equals(PollLinks.decisions(board.id())))
                .hasSize(2);
    }

    @Test
    void toPeopleOfAnotherBoardThereIsNoSuchPage() {
        passed("Paint the fence");
        var other = world.board(1);
        screens.of(other.facilitator()).getUI().navigate(PollLinks.decisions(board.id()));
        assertThat(screens.text()).doesNotContain("Paint the fence", "Decisions");
    }

    @Test
    void theRecordIsOfferedOnceAPollIsClosed() {
        PollId poll = polls.open(board, EveryMethod.RUNOFF.terms(Quorum.NONE, false));
        var observer = screens.of(board.observer());
        observer.getUI().navigate(PollLinks.poll(board.id(), poll));
        assertThat(record(observer)).isEmpty();
        polls.cast(board, poll, board.member(1), EveryMethod.RUNOFF.votes().getFirst(), "");
        polls.close(board, poll);
        until(observer, () -> assertThat(record(observer)).hasSize(1));
        RecordBox record = record(observer).getFirst();
        assertThat(observer.find(Anchor.class, record).all()).isEmpty();
        record.setOpened(true);
        assertThat(observer.find(Anchor.class, record).all())
                .extracting(Anchor::getText)
                .containsExactly(
                        "The whole record (JSON)",
                        "The votes as a table (CSV)",
                        "The votes as councils publish them (BLT)",
                        "The votes for researchers (PrefLib)");
    }

    private static List<RecordBox> record(BrowserlessUIContext window) {
        window.activate();
        return window.find(RecordBox.class).all();
    }

    private PollId open(String question) {
        return polls.open(board, new PollTerms(question, "", PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty()));
    }

    private PollId passed(String question) {
        PollId poll = open(question);
        polls.cast(board, poll, board.member(0), Choice.YES);
        polls.close(board, poll);
        return poll;
    }

    private void annulled(String question) {
        PollId poll = open(question);
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), poll, "A boat sinks"));
    }

    private BrowserlessUIContext look(PersonId person, Map<String, String> query) {
        var window = screens.of(person);
        window.getUI().navigate(PollLinks.decisions(board.id()), QueryParameters.simple(query));
        return window;
    }

    private static List<String> rows(BrowserlessUIContext window) {
        window.activate();
        return window.find(NativeTableRow.class).all().stream()
                .skip(1)
                .map(row -> row.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> firsts(BrowserlessUIContext window) {
        window.activate();
        return window.find(NativeTableRow.class).all().stream()
                .skip(1)
                .map(row -> row.getElement().getChild(0).getTextRecursively())
                .toList();
    }

    private static void search(BrowserlessUIContext window, String words) {
        window.activate();
        window.find(TextField.class).all().getFirst().setValue(words);
    }

    @SuppressWarnings("unchecked")
    private static <T> void select(BrowserlessUIContext window, int which, T value) {
        window.activate();
        ((Select<T>) window.find(Select.class).all().get(which)).setValue(value);
    }
}
