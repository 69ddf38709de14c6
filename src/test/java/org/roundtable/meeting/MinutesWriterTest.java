package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.TestTexts;
import org.roundtable.common.Translations;
import org.roundtable.document.Block;
import org.roundtable.document.Document;
import org.roundtable.document.PdfUa;
import org.roundtable.meeting.MeetingRecord.StayView;
import org.roundtable.meeting.MeetingRecord.StepView;
import org.roundtable.security.PersonBadge;

/** What minutes say of what happened, in both languages, across midnight and zones. */
class MinutesWriterTest {
    private static final Translations TEXTS = TestTexts.translations();
    private static final Instant START = Instant.parse("2026-06-10T05:30:00Z");
    private static final Instant END = START.plus(Duration.ofHours(1));
    private static final ZoneId DENVER = ZoneId.of("America/Denver");

    private final PersonBadge ana = new PersonBadge(PersonId.next(), "Ana", 0);
    private final AgendaItemId rides = AgendaItemId.next();
    private final AgendaItemId fair = AgendaItemId.next();

    @Test
    void everySectionStandsInItsOrder() {
        assertThat(headings(write(DENVER, Translations.ENGLISH)))
                .containsExactly(
                        "1 Who took part",
                        "2 Present, with a seat",
                        "1 1. Rides",
                        "2 Carried over from earlier meetings",
                        "2 Decisions",
                        "2 Actions",
                        "1 2. Fair",
                        "1 Questions and answers",
                        "2 Answered",
                        "2 Still open");
        assertThat(headings(write(DENVER, Translations.SPANISH)))
                .containsExactly(
                        "1 Quiénes participaron",
                        "2 Presentes, con asiento",
                        "1 1. Rides",
                        "2 De reuniones anteriores",
                        "2 Decisiones",
                        "2 Tareas",
                        "1 2. Fair",
                        "1 Preguntas y respuestas",
                        "2 Contestadas",
                        "2 Todavía sin contestar");
    }

    @Test
    void afterMidnightTimesHaveTheirDay() {
        String text = text(write(DENVER, Translations.ENGLISH));
        assertThat(text).contains("Tuesday, June 9, 2026", "11:30 PM", "June 10, 2026", "12:30 AM");
    }

    @Test
    void inAZoneWhereTheDayIsTheSameTimesAreShort() {
        String text = text(write(ZoneId.of("Europe/Madrid"), Translations.SPANISH));
        assertThat(text)
                .contains("miércoles, 10 de junio de 2026", "7:30 a 7:50")
                .doesNotContain("9 de junio");
    }

    @Test
    void whatPeopleTypedStaysAndWhatWasNotTakenUpIsSaid() {
        assertThat(text(write(DENVER, Translations.ENGLISH)))
                .contains("**We** talked", "Buy a van: Ana, by July 1, 2026", "The meeting did not come to this item.");
    }

    @Test
    void asAPdfTheyKeepTheRulesOfPdfUaInBothLanguages() throws Exception {
        for (Locale language : List.of(Translations.ENGLISH, Translations.SPANISH)) {
            assertThat(PdfUa.faults(PdfUa.written(write(DENVER, language)))).isEmpty();
        }
    }

    @Test
    void whatWasCarriedOverSaysFromWhereAndWhatBecameOfIt() {
        assertThat(text(write(DENVER, Translations.ENGLISH)))
                .contains(
                        "Ask for prices: Ana, by June 1, 2026. Done. Carried over from “May”.",
                        "Call the school: Ana, by June 1, 2026. Still to be done, now by August 1, 2026.",
                        "Print leaflets: Ana, by June 1, 2026. Given up: Nobody reads them.");
    }

    @Test
    void questionsBearTheNamesTheyWereShownWith() {
        assertThat(text(write(DENVER, Translations.ENGLISH)))
                .contains(
                        "Asked by Ana, supported by 2 people", "A bus, twice a day", "Asked by a guest without a name");
        assertThat(text(write(DENVER, Translations.SPANISH)))
                .contains("Preguntó Ana, la apoyaron 2 personas", "Preguntó una persona invitada sin dar su nombre");
    }

    @Test
    void theHashIsTheOneOthersWorkOut() {
        assertThat(MinutesSheet.hash("abc"))
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(MinutesSheet.hash("abd")).isNotEqualTo(MinutesSheet.hash("abc"));
    }

    private Document write(ZoneId zone, Locale language) {
        MinutesFacts facts = facts(zone);
        return new MinutesWriter(facts, new MinutesWords(TEXTS, language, zone, START)).document();
    }

    private MinutesFacts facts(ZoneId zone) {
        StayView stay = new StayView(ana, Attending.ONLINE, START, Optional.of(END), ana);
        RollCall roll = RollCall.of(List.of(stay), List.of(ana), Map.of(), Set.of(), List.of());
        MeetingRecord record = new MeetingRecord(
                List.of(stay),
                List.of(
                        step(StepKind.STARTED, Optional.empty(), 0),
                        step(StepKind.ITEM_OPENED, Optional.of(rides), 0),
                        step(StepKind.ITEM_FINISHED, Optional.of(rides), 20),
                        step(StepKind.ENDED, Optional.empty(), 60)),
                Map.of(),
                written(),
                List.of());
        return new MinutesFacts(
                "Board",
                zone,
                meeting(),
                record,
                roll,
                List.of(),
                questions(),
                carried(),
                Map.of(MinutesSection.of(rides), "**We** talked"));
    }

    private List<CarriedView> carried() {
        return List.of(
                carried("Ask for prices", Optional.empty(), ActionState.DONE, ""),
                carried("Call the school", Optional.of(LocalDate.of(2026, 8, 1)), ActionState.OPEN, ""),
                carried("Print leaflets", Optional.empty(), ActionState.DROPPED, "Nobody reads them"));
    }

    private CarriedView carried(String text, Optional<LocalDate> newDue, ActionState state, String reason) {
        return new CarriedView(rides, text, "Ana", LocalDate.of(2026, 6, 1), newDue, state, reason, "May");
    }

    private static List<QuestionView> questions() {
        return List.of(
                question("When does it open?", QuestionState.OPEN, Optional.empty(), true, 0, ""),
                question(
                        "How do we get there?",
                        QuestionState.ANSWERED,
                        Optional.of("Ana"),
                        false,
                        2,
                        "A bus, twice a day"));
    }

    private static QuestionView question(
            String text, QuestionState state, Optional<String> asker, boolean guest, int supports, String answer) {
        return new QuestionView(QuestionId.next(), text, state, asker, guest, supports, false, answer, "");
    }

    private RecordSnapshot written() {
        EntryView decision =
                new EntryView(EntryId.next(), EntryKind.DECISION, Optional.of(rides), "We rent a van", ana, START);
        ActionView action = new ActionView(
                ActionItemId.next(), Optional.of(rides), "Buy a van", ana, LocalDate.of(2026, 7, 1), ana, START);
        return new RecordSnapshot(List.of(decision), List.of(action));
    }

    private MeetingSnapshot meeting() {
        MeetingPlan plan = new MeetingPlan(MeetingKind.REGULAR, "June", START, Duration.ofHours(1), "Hall", "");
        return new MeetingSnapshot(
                MeetingId.next(),
                BoardId.next(),
                plan,
                MeetingState.ENDED,
                0,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(START),
                Optional.of(END),
                "",
                List.of(item(rides, "Rides", ItemState.DONE), item(fair, "Fair", ItemState.UNFINISHED)));
    }

    private ItemView item(AgendaItemId id, String title, ItemState state) {
        ItemPlan plan = new ItemPlan(title, Purpose.DISCUSS, 10, "", "", "", false, List.of());
        ItemClock clock = new ItemClock(Duration.ofMinutes(10), Duration.ZERO, Optional.empty());
        return new ItemView(id, state, plan, clock, START, ana);
    }

    private StepView step(StepKind kind, Optional<AgendaItemId> item, int minutes) {
        return new StepView(kind, item, ana, START.plusSeconds(minutes * 60L));
    }

    private static List<String> headings(Document document) {
        return document.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(Block.Heading.class::cast)
                .map(heading -> heading.level() + " " + heading.text())
                .toList();
    }

    private static String text(Document document) {
        return (document.subtitle() + document.blocks().toString()).replace('\u00A0', ' ');
    }
}
