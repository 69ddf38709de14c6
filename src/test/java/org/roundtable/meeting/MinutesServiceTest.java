package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Translations;
import org.roundtable.document.DocumentFormat;
import org.roundtable.document.PdfUa;
import org.roundtable.meeting.Assembly.Planned;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollWorld;
import org.springframework.beans.factory.annotation.Autowired;

/** Minutes from what happened to what the board has approved. */
@DatabaseTest
class MinutesServiceTest {
    @Autowired
    World world;

    @Autowired
    Assembly assembly;

    @Autowired
    PollWorld polls;

    @Autowired
    MinutesKeeping keeping;

    @Autowired
    MinutesNotes news;

    @Autowired
    MinutesPublishing publishing;

    @Autowired
    MinutesApprovals approvals;

    @Autowired
    MinutesService minutes;

    @Autowired
    NotesService notes;

    @Autowired
    MeetingLead lead;

    @Autowired
    AttendanceService attendance;

    @Autowired
    BoardAdministration boards;

    @Autowired
    TestClock clock;

    @Test
    void theNotesStandInTheDraftUntilTheKeeperWrites() {
        var held = held();
        var section = MinutesSection.of(held.item(0));
        assertThat(section(held, section).text().text()).isEqualTo("We *began*");
        assertThat(section(held, section).fromNotes()).isTrue();
        NoteState mine = write(held, section, "We began, and agreed", 0);
        assertThat(mine.revision()).isEqualTo(1);
        assertThat(section(held, section).text().text()).isEqualTo("We began, and agreed");
        assertThat(section(held, section).fromNotes()).isFalse();
        assertThatThrownBy(() -> write(held, section, "Other words", 0)).isInstanceOf(NoteChanged.class);
        assertThatThrownBy(() -> write(held, new MinutesSection("nowhere"), "x", 0))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void notesWrittenAfterTheKeeperBeganAreTakenInOrLeftOut() {
        var held = held();
        var board = held.board();
        var section = MinutesSection.of(held.item(0));
        assertThatThrownBy(() -> takeIn(held, 0)).isInstanceOf(NotFound.class);
        write(held, section, "We began, and agreed", 0);
        assertThat(section(held, section).notesSeen()).isEqualTo("We *began*");
        note(held, "We *began*\nTwo vans came", 1);
        assertThatThrownBy(() -> takeIn(held, 0)).isInstanceOf(NoteChanged.class);
        assertThat(takeIn(held, 1).text()).isEqualTo("We began, and agreed\n\nTwo vans came");
        assertThat(takeIn(held, 2).revision()).isEqualTo(2);
        note(held, "We *began*\nTwo vans came\nOne was late", 2);
        As.person(
                board.facilitator(),
                () -> news.leaveOut(board.id(), held.id(), held.item(0), "We *began*\nTwo vans came\nOne was late"));
        assertThat(takeIn(held, 2).text()).doesNotContain("late");
    }

    @Test
    void theRollIsThatOfTheDay() {
        var held = held();
        var board = held.board();
        publish(held, 0, "");
        As.administrator(board.administrator(), () -> boards.end(board.id(), board.member(1)));
        world.join(board.administrator(), board.id(), "Nora New", Role.MEMBER, Optional.of(SeatCategory.RESIDENT));
        assertThat(draft(held).missing())
                .extracting(absence -> absence.person().name())
                .containsExactly("Member 2");
        excuse(held, board.member(1), true);
        publish(held, 1, "Member 2 had told us");
        assertThat(paper(held, 2).markdown())
                .containsSubsequence("Excused", "Member 2")
                .doesNotContain("Nora New");
    }

    @Test
    void whatNobodyEndedSaysWhoRecordedItAndHasTheRollOfItsBeginning() {
        var board = world.board(2);
        var held = assembly.atFirst(board);
        As.administrator(board.administrator(), () -> boards.end(board.id(), board.member(1)));
        clock.advance(Duration.ofHours(20));
        As.person(board.facilitator(), () -> lead.endAfterwards(board.id(), held.id(), "The power went out"));
        publish(held, 0, "");
        assertThat(paper(held, 1).markdown())
                .contains("End recorded later", "Fay Facilitator recorded the end on", "because: The power went out")
                .containsSubsequence("Absent", "Member 1", "Member 2");
    }

    @Test
    void whatWasLaidBeforeTheBoardStaysToTheLetter() throws Exception {
        var held = held();
        publish(held, 0, "");
        MinutesPaper first = paper(held, 1);
        assertThat(first.markdown()).contains("We *began*", "Member 1", "Absent", "Member 2");
        write(held, MinutesSection.CLOSING, "Corrected", 0);
        assertThat(paper(held, 1)).isEqualTo(first);
        assertThatThrownBy(() -> publish(held, 0, "Late")).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> publish(held, 1, " ")).isInstanceOf(Invalid.class);
        publish(held, 1, "A name was missing");
        assertThat(paper(held, 1)).isEqualTo(first);
        assertThat(paper(held, 2).markdown()).contains("Corrected");
        byte[] file = file(held, 1, DocumentFormat.MARKDOWN);
        assertThat(MinutesSheet.hash(new String(file, StandardCharsets.UTF_8))).isEqualTo(first.sha256());
    }

    @Test
    void theFileIsInTheReadersLanguageAndSaysWhoLaidItBeforeTheBoard() throws Exception {
        var held = held();
        publish(held, 0, "");
        byte[] bytes = As.person(
                        held.board().observer(),
                        () -> minutes.file(held.board().id(), held.id(), 1, DocumentFormat.PDF, Translations.SPANISH))
                .bytes();
        assertThat(PdfUa.faults(bytes)).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Acta: June meeting");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text)
                    .containsSubsequence(
                            "Acta: June meeting",
                            "Quiénes participaron",
                            "Presentes, con asiento",
                            "1. Welcome",
                            "2. Rides to the clinic",
                            "Versión y aprobación",
                            "Todavía no se aprobó",
                            "Fay Facilitator");
        }
    }

    @Test
    void aVoteInTheMeetingStandsWithItsArithmetic() {
        var board = world.board(3);
        var held = assembly.atFirst(board);
        PollId poll = polls.open(board);
        polls.cast(board, poll, board.member(0), Choice.YES);
        polls.close(board, poll);
        end(held);
        publish(held, 0, "");
        assertThat(paper(held, 1).markdown())
                .contains("Vote: Shall we do it?", "**Passed.**", "Quorum at the close:", "on a screen 1");
    }

    @Test
    void excusedIsWhoAFacilitatorPutsDown() {
        var held = held();
        PersonId second = held.board().member(1);
        excuse(held, second, true);
        excuse(held, second, true);
        assertThat(draft(held).missing())
                .extracting(MinutesDraft.Absence::excused)
                .containsExactly(true);
        excuse(held, second, false);
        assertThat(draft(held).missing())
                .extracting(MinutesDraft.Absence::excused)
                .containsExactly(false);
    }

    @Test
    void approvedOnceByAVoteThatPassedSince() {
        var held = held();
        var board = held.board();
        PollId early = passed(held);
        publish(held, 0, "");
        clock.advance(Duration.ofMinutes(1));
        assertThatThrownBy(() -> approve(held, 1, early)).isInstanceOf(Invalid.class);
        PollId later = passed(held);
        assertThatThrownBy(() -> approve(held, 2, later)).isInstanceOf(Rejected.class);
        approve(held, 1, later);
        assertThatThrownBy(() -> approve(held, 1, later)).isInstanceOf(Rejected.class);
        var seen = As.person(board.observer(), () -> minutes.feed(board.id(), held.id()))
                .load()
                .get();
        assertThat(seen.newest().orElseThrow().approval().orElseThrow().poll()).contains(later);
        assertThatThrownBy(() -> publish(held, 1, " ")).isInstanceOf(Invalid.class);
        MinutesPaper approved = paper(held, 1);
        write(held, MinutesSection.CLOSING, "Corrected", 0);
        publish(held, 1, "A correction");
        MinutesSnapshot corrected = As.person(board.observer(), () -> minutes.feed(board.id(), held.id()))
                .load()
                .get();
        assertThat(corrected.version(1).orElseThrow().approval()).isPresent();
        assertThat(corrected.newest().orElseThrow().approval()).isEmpty();
        assertThat(corrected.newest().orElseThrow().reason()).isEqualTo("A correction");
        assertThat(paper(held, 1)).isEqualTo(approved);
    }

    @Test
    void nothingIsLaidBeforeTheBoardWhileTheMeetingGoesOn() {
        var board = world.board(1);
        var planned = assembly.planned(board);
        assertThatThrownBy(() -> draft(planned)).isInstanceOf(Rejected.class);
        var running = assembly.atFirst(board);
        assertThat(draft(running).over()).isFalse();
        assertThatThrownBy(() -> publish(running, 0, "")).isInstanceOf(Rejected.class);
    }

    @Test
    void onlyFacilitatorsWriteAndApproveAndOnlyTheBoardReads() {
        var held = held();
        publish(held, 0, "");
        var board = held.board().id();
        var other = world.board(1);
        for (PersonId person : List.of(held.board().member(0), held.board().observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> keeping.draft(board, held.id(), Translations.ENGLISH));
            denied(expected, person, () -> keeping.write(board, held.id(), MinutesSection.OPENING, "x", 0, ""));
            denied(expected, person, () -> news.takeIn(board, held.id(), held.item(0), 0));
            denied(expected, person, () -> news.leaveOut(board, held.id(), held.item(0), ""));
            denied(expected, person, () -> keeping.excuse(board, held.id(), person, true));
            denied(expected, person, () -> publishing.publish(board, held.id(), 1, "x"));
            denied(expected, person, () -> approvals.choices(board, held.id()));
            denied(expected, person, () -> approvals.byConsent(board, held.id(), 1, held.id()));
            denied(expected, person, () -> approvals.byPoll(board, held.id(), 1, PollId.next()));
        }
        denied(NotFound.class, other.facilitator(), () -> minutes.feed(board, held.id()));
        denied(NotFound.class, other.facilitator(), () -> file(held, other.facilitator()));
        denied(NotFound.class, other.facilitator(), () -> minutes.feed(other.id(), held.id()));
        assertThat(file(held, held.board().observer())).isNotEmpty();
    }

    private byte[] file(Planned held, PersonId reader) {
        return As.person(
                        reader,
                        () -> minutes.file(held.board().id(), held.id(), 1, DocumentFormat.PAGE, Translations.ENGLISH))
                .bytes();
    }

    private Planned held() {
        var board = world.board(2);
        var planned = assembly.atFirst(board);
        As.person(board.member(0), () -> attendance.checkIn(board.id(), planned.id(), Attending.ONLINE));
        As.person(board.facilitator(), () -> notes.write(board.id(), planned.id(), planned.item(0), "We *began*", 0));
        end(planned);
        return planned;
    }

    private void end(Planned planned) {
        As.person(
                planned.board().facilitator(),
                () -> lead.end(planned.board().id(), planned.id(), Optional.of(planned.item(0))));
    }

    private PollId passed(Planned held) {
        PollId poll = polls.open(held.board());
        polls.cast(held.board(), poll, held.board().member(0), Choice.YES);
        polls.close(held.board(), poll);
        return poll;
    }

    private void approve(Planned held, int version, PollId poll) {
        As.person(
                held.board().facilitator(), () -> approvals.byPoll(held.board().id(), held.id(), version, poll));
    }

    private MinutesDraft draft(Planned held) {
        return As.person(
                held.board().facilitator(), () -> keeping.draft(held.board().id(), held.id(), Translations.ENGLISH));
    }

    private MinutesDraft.Section section(Planned held, MinutesSection wanted) {
        return draft(held).sections().stream()
                .filter(each -> each.id().equals(wanted))
                .findAny()
                .orElseThrow();
    }

    private NoteState write(Planned held, MinutesSection section, String text, long base) {
        return As.person(
                held.board().facilitator(),
                () -> keeping.write(held.board().id(), held.id(), section, text, base, "We *began*"));
    }

    private NoteState takeIn(Planned held, long base) {
        return As.person(
                held.board().facilitator(), () -> news.takeIn(held.board().id(), held.id(), held.item(0), base));
    }

    private void note(Planned held, String text, long base) {
        As.person(
                held.board().facilitator(), () -> notes.write(held.board().id(), held.id(), held.item(0), text, base));
    }

    private void excuse(Planned held, PersonId person, boolean excused) {
        As.person(held.board().facilitator(), () -> keeping.excuse(held.board().id(), held.id(), person, excused));
    }

    private void publish(Planned held, int shown, String reason) {
        As.person(
                held.board().facilitator(),
                () -> publishing.publish(held.board().id(), held.id(), shown, reason));
    }

    private MinutesPaper paper(Planned held, int version) {
        return As.person(
                held.board().observer(),
                () -> minutes.paper(held.board().id(), held.id(), version, Translations.ENGLISH));
    }

    private byte[] file(Planned held, int version, DocumentFormat format) {
        return As.person(
                        held.board().observer(),
                        () -> minutes.file(held.board().id(), held.id(), version, format, Translations.ENGLISH))
                .bytes();
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
