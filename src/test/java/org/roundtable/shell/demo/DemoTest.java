package org.roundtable.shell.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.roundtable.audit.AuditFilter;
import org.roundtable.audit.AuditLine;
import org.roundtable.audit.AuditTrail;
import org.roundtable.board.BoardService;
import org.roundtable.board.MemberView;
import org.roundtable.common.BoardId;
import org.roundtable.common.Translations;
import org.roundtable.discussion.MentionService;
import org.roundtable.initiative.InitiativeCard;
import org.roundtable.initiative.InitiativeService;
import org.roundtable.initiative.NeedService;
import org.roundtable.initiative.Stage;
import org.roundtable.meeting.ActionService;
import org.roundtable.meeting.ActionState;
import org.roundtable.meeting.ItemState;
import org.roundtable.meeting.MeetingAnswers;
import org.roundtable.meeting.MeetingService;
import org.roundtable.meeting.MeetingSummary;
import org.roundtable.meeting.MinutesService;
import org.roundtable.meeting.QuestionService;
import org.roundtable.meeting.RoomService;
import org.roundtable.security.DemoPeople;
import org.roundtable.security.DemoPerson;
import org.roundtable.testing.TestDatabase;
import org.roundtable.voting.PollService;
import org.roundtable.voting.PollState;
import org.roundtable.voting.PollSummary;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

@Tag("database")
@SpringBootTest(properties = "roundtable.demo=true")
@ContextConfiguration(initializers = TestDatabase.class)
class DemoTest {
    private static final int ALL = 2_000;

    @Autowired
    DemoPeople guests;

    @Autowired
    DemoStart start;

    @Autowired
    DemoRecord record;

    @Autowired
    Actors actors;

    @Autowired
    BoardService boards;

    @Autowired
    InitiativeService initiatives;

    @Autowired
    NeedService needs;

    @Autowired
    PollService polls;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingAnswers answers;

    @Autowired
    RoomService rooms;

    @Autowired
    QuestionService questions;

    @Autowired
    MinutesService minutes;

    @Autowired
    ActionService actions;

    @Autowired
    MentionService mentions;

    @Autowired
    AuditTrail trail;

    @Autowired
    Clock clock;

    private final Story story = StoryReader.read();

    @Test
    void fourPeopleAndAnAdministratorCanBeTried() {
        assertThat(guests.all())
                .extracting(DemoPerson::name)
                .containsExactly("Grace Whitfield", "Rosa Delgado", "Marcus Hill", "Ben Carter", "Dana Reyes");
    }

    @Test
    void theBoardHasTwelveSeatsAndAllAreTaken() {
        as("marcus", board -> {
            assertThat(boards.open(board).seats()).isEqualTo(12);
            assertThat(boards.members(board)).hasSize(15);
            assertThat(boards.members(board).stream().map(MemberView::seat).filter(seat -> seat.isPresent()))
                    .hasSize(12);
            assertThat(needs.list(board)).hasSize(8);
        });
    }

    @Test
    void thereAreInitiativesAtEveryStage() {
        as("marcus", board -> {
            List<InitiativeCard> cards = initiatives.cards(board);
            assertThat(cards).hasSize(14);
            assertThat(cards).extracting(InitiativeCard::stage).contains(withoutDraft());
            assertThat(initiatives.myDrafts(board))
                    .extracting(InitiativeCard::title)
                    .hasSize(1);
        });
    }

    @Test
    void pollsHaveTheirVerdicts() {
        as("grace", board -> {
            var byState = polls.feedOf(board).load().get().stream().collect(groupingBy(PollSummary::state, counting()));
            assertThat(byState)
                    .containsEntry(PollState.CLOSED, 12L)
                    .containsEntry(PollState.ANNULLED, 1L)
                    .containsEntry(PollState.OPEN, 7L);
        });
    }

    @Test
    void aMeetingIsPlannedWithAnAgendaMembersCanRead() {
        as("marcus", board -> {
            var planned =
                    meetings.feedOf(board).load().get().next(clock.instant()).orElseThrow();
            assertThat(planned.plan().startsAt()).isAfter(Instant.now().plus(Duration.ofDays(5)));
            var agenda = meetings.feed(board, planned.id()).load().get();
            assertThat(agenda.items()).hasSize(5);
            assertThat(agenda.items()).anyMatch(item -> !item.plan().links().isEmpty());
            assertThat(agenda.planned()).isLessThanOrEqualTo(agenda.plan().length());
        });
    }

    @Test
    void someHaveSaidWhetherTheyCome() {
        as("marcus", board -> {
            var planned =
                    meetings.feedOf(board).load().get().next(clock.instant()).orElseThrow();
            var counts = answers.feed(board, planned.id()).load().get().counts();
            assertThat(counts.yes()).isEqualTo(5);
            assertThat(answers.unanswered(board)).extracting(MeetingSummary::id).containsExactly(planned.id());
        });
    }

    @Test
    void aMeetingWasHeldAndItsMinutesAreApproved() {
        as("rosa", board -> {
            var held = meetings.feedOf(board).load().get().past(clock.instant()).getFirst();
            assertThat(meetings.feed(board, held.id()).load().get().items())
                    .hasSize(4)
                    .allMatch(item -> item.state() == ItemState.DONE);
            var record = rooms.record(board, held.id()).load().get();
            assertThat(record.entries()).hasSize(2);
            assertThat(record.actions()).hasSize(3);
            assertThat(questions.feed(board, held.id()).load().get().questions())
                    .singleElement()
                    .matches(question -> !question.answer().isEmpty() && question.supports() == 2);
            var versions = minutes.feed(board, held.id()).load().get().versions();
            assertThat(versions)
                    .singleElement()
                    .matches(version -> version.approval().isPresent());
            for (Locale language : List.of(Translations.ENGLISH, Translations.SPANISH)) {
                assertThat(minutes.paper(board, held.id(), 1, language).markdown())
                        .contains("Rides begin with the nine drivers we have", "Walt Jensen", "Luis Ortega");
            }
        });
    }

    @Test
    void oneActionIsLateOneIsDueSoonAndOneIsDone() {
        as("grace", board -> {
            var today =
                    LocalDate.ofInstant(clock.instant(), ZoneId.of(story.board().zone()));
            var all = actions.feed(board).load().get();
            assertThat(all)
                    .filteredOn(action -> action.state() == ActionState.OPEN)
                    .extracting(action -> action.owner().name(), action -> action.late(today))
                    .containsExactly(tuple("Marcus Hill", true), tuple("Rosa Delgado", false));
            assertThat(all)
                    .filteredOn(action -> action.state() == ActionState.DONE)
                    .hasSize(1);
        });
    }

    @Test
    void somethingWaitsForTheMembersOneCanTry() {
        for (String member : List.of("rosa", "marcus")) {
            as(member, board -> {
                assertThat(polls.nudges(board)).isNotEmpty();
                assertThat(mentions.unseen(board)).isNotEmpty();
                assertThat(initiatives.myDrafts(board)).isNotEmpty();
            });
        }
    }

    @Test
    void thePastLiesInThePastAndTheClockIsRightAgain() {
        assertThat(clock.instant())
                .isBetween(Instant.now().minusSeconds(5), Instant.now().plusSeconds(5));
        as("marcus", board -> {
            var lately = trail.lately(board, 1_000);
            assertThat(lately.getFirst().at()).isBefore(Instant.now());
            assertThat(lately.getLast().at()).isBefore(Instant.now().minus(Duration.ofDays(50)));
            assertThat(lately).isSortedAccordingTo((one, other) -> Long.compare(other.number(), one.number()));
        });
    }

    @Test
    void aSecondStartChangesNothing() {
        var before = record();
        start.start();
        assertThat(record()).isEqualTo(before);
    }

    /** Newest first. */
    private List<AuditLine> record() {
        List<AuditLine> lines = new ArrayList<>();
        actors.asInstallation(() -> lines.addAll(trail.page(AuditFilter.NONE, 0, ALL)));
        return lines;
    }

    private void as(String key, java.util.function.Consumer<BoardId> deed) {
        List<BoardId> board = new ArrayList<>();
        actors.as(story.person(key), () -> {
            board.add(boards.mine().getFirst().id());
            deed.accept(board.getFirst());
        });
    }

    private static Stage[] withoutDraft() {
        return java.util.Arrays.stream(Stage.values())
                .filter(stage -> stage != Stage.DRAFT)
                .toArray(Stage[]::new);
    }
}
