package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.command.CountCommand;
import org.roundtable.voting.count.format.BudgetPoll;
import org.roundtable.voting.count.format.ChoicePoll;
import org.roundtable.voting.count.format.PollFile;
import org.roundtable.voting.count.format.PollFiles;
import org.roundtable.voting.count.format.RankedPoll;
import org.roundtable.voting.count.format.RecordedPoll;
import org.roundtable.voting.count.format.ScorePoll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
class PollRecordsTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    PollRecords records;

    @Autowired
    JdbcTemplate sql;

    @TempDir
    Path folder;

    World.TestBoard board;

    @BeforeEach
    void aBoard() {
        board = world.board(6);
    }

    @ParameterizedTest
    @EnumSource
    void theRecordCountsToTheStoredResult(EveryMethod kind) throws IOException {
        for (boolean secret : kind.method().mayBeSecret() ? List.of(false, true) : List.of(false)) {
            PollId poll = closed(kind, Quorum.share(1, 2), secret);
            PollCount stored = polls.snapshot(board, poll).result().orElseThrow();
            JsonNode counted = count(file(poll, RecordFormat.JSON));
            assertThat(counted.path("agrees").asBoolean()).isTrue();
            assertThat(counted.path("verdict").asString()).isEqualTo(word(stored.verdict()));
            assertThat(counted.path("quorum").path("needed").asInt()).isEqualTo(3);
            assertThat(counted.path("quorum").path("had").asInt()).isEqualTo(5);
            assertThat(counted.path("winners").valueStream().map(JsonNode::asString))
                    .isEqualTo(stored.question().options().names(stored.result().winners()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void withoutItsQuorumNoMethodDecides(EveryMethod kind) throws IOException {
        PollId poll = closed(kind, Quorum.number(6), false);
        assertThat(polls.snapshot(board, poll).verdict()).contains(Verdict.NO_QUORUM);
        JsonNode counted = count(file(poll, RecordFormat.JSON));
        assertThat(counted.path("agrees").asBoolean()).isTrue();
        assertThat(counted.path("verdict").asString()).isEqualTo("no-quorum");
        assertThat(counted.path("winners")).isEmpty();
        assertThat(record(poll).path("verdict").asString()).isEqualTo("no-quorum");
    }

    @ParameterizedTest
    @EnumSource
    void theBallotsAreTheSameInEveryFormat(EveryMethod kind) throws IOException {
        PollId poll = closed(kind, Quorum.NONE, false);
        PollCount stored = polls.snapshot(board, poll).result().orElseThrow();
        for (RecordFormat format : RecordFormat.of(kind.method())) {
            PublishedFile file = file(poll, format);
            if (format == RecordFormat.CSV && inWords(kind.method())) {
                assertThat(rows(file))
                        .hasSize(1 + (int) kind.votes().stream().distinct().count());
            } else {
                assertThat(again(file, stored.question()))
                        .as(file.name())
                        .isEqualTo(stored.question().count());
            }
        }
    }

    private static boolean inWords(PollMethod method) {
        return !method.listsOptions() || method == PollMethod.DATES;
    }

    /** The question of a poll, asked of the ballots of a file. */
    private static Object again(PublishedFile file, Question asked) throws IOException {
        PollFile read = PollFiles.read(file.name(), new ByteArrayInputStream(file.bytes()));
        return switch (read) {
            case RecordedPoll record -> record.question().count();
            case RankedPoll ranked -> again(asked, ranked.ballots()).count();
            case ChoicePoll choice -> again(asked, choice).count();
            case ScorePoll score -> {
                Question.Score scores = (Question.Score) asked;
                yield new Question.Score(score.options(), score.ballots(), scores.rules(), scores.lots()).count();
            }
            case BudgetPoll budget -> {
                assertThat(budget.selected())
                        .containsExactlyInAnyOrderElementsOf(asked.count().winners());
                assertThat(budget.notes()).isEmpty();
                assertThat(budget.ballots().papers()).isEqualTo(asked.papers());
                assertThat(budget.ballots().batches()).hasSameElementsAs(approvals(asked));
                yield asked.count();
            }
        };
    }

    private static Question again(Question asked, RankedBallots ballots) {
        return switch (asked) {
            case Question.Stv stv -> new Question.Stv(ballots, stv.seats(), stv.lots());
            case Question.Irv irv -> new Question.Irv(ballots, irv.rules(), irv.lots());
            case Question.StrongestPaths paths -> new Question.StrongestPaths(ballots, paths.strength());
            default -> throw new AssertionError(asked);
        };
    }

    private static Question again(Question asked, ChoicePoll choice) {
        if (asked instanceof Question.Choose choose) {
            assertThat(choice.options()).isEqualTo(asked.options());
            return new Question.Choose(
                    choice.options(),
                    choice.ballots(),
                    choose.rules(),
                    choose.present(),
                    choose.entitled(),
                    choose.lots());
        }
        assertThat(choice.ballots()).hasSameElementsAs(approvals(asked));
        return asked;
    }

    private static List<Batch<Approval>> approvals(Question asked) {
        return switch (asked) {
            case Question.SharedBudget shares -> shares.ballots().batches();
            case Question.Greedy greedy -> greedy.ballots().batches();
            default -> throw new AssertionError(asked);
        };
    }

    @Test
    void theRecordOfANamedPollSaysWhoVotedHow() {
        PollId poll = polls.open(board, PollWorld.CONSENT, ResultsShown.LIVE);
        polls.cast(board, poll, board.member(0), Choice.BLOCK, "The walls are wet");
        polls.cast(board, poll, board.member(1), Choice.AGREE);
        polls.close(board, poll);
        JsonNode record = record(poll);
        assertThat(record.path("roll")).hasSize(6);
        assertThat(record.path("roll").get(0).path("name").asString()).isEqualTo("Member 1");
        assertThat(record.path("roll").get(0).path("tookPart").asBoolean()).isTrue();
        assertThat(record.path("roll").get(0).path("channel").asString()).isEqualTo("screen");
        assertThat(record.path("roll").get(2).path("tookPart").asBoolean()).isFalse();
        assertThat(record.path("roll").get(2).path("channel").isNull()).isTrue();
        assertThat(record.path("votes")).hasSize(2);
        assertThat(record.path("votes").get(0).path("vote").asString()).isEqualTo("block");
        assertThat(record.path("votes").get(0).path("reason").asString()).isEqualTo("The walls are wet");
        assertThat(record.path("poll").path("opened").path("by").asString()).isEqualTo("Fay Facilitator");
        assertThat(record.path("electorate").asInt()).isEqualTo(6);
    }

    @Test
    void theRecordOfASecretPollLinksNobodyToAVote() throws IOException {
        JsonNode one = record(closed(EveryMethod.SEATS, Quorum.NONE, true, EveryMethod.SEATS.votes()));
        List<Vote> turned =
                Stream.of(4, 3, 2, 1, 0).map(EveryMethod.SEATS.votes()::get).toList();
        JsonNode other = record(closed(EveryMethod.SEATS, Quorum.NONE, true, turned));
        for (JsonNode record : List.of(one, other)) {
            assertThat(record.path("votes")).isEmpty();
            assertThat(record.path("roll")).hasSize(6);
            assertThat(record.path("roll").valueStream().map(person -> person.propertyNames()))
                    .allSatisfy(names -> assertThat(names)
                            .containsExactlyInAnyOrder("name", "tookPart", "channel", "present", "recused", "left"));
            assertThat(record.path("roll")
                            .valueStream()
                            .map(person -> person.path("channel").isNull()))
                    .doesNotContain(false);
            assertThat(record.path("audit")
                            .path("entries")
                            .valueStream()
                            .map(entry -> entry.path("action").asString("")))
                    .doesNotContain("ballot.cast");
        }
        assertThat(one.path("ballots")).isEqualTo(other.path("ballots"));
        assertThat(one.path("result")).isEqualTo(other.path("result"));
    }

    @Test
    void beforeClosingThereIsNothingForAnybody() {
        PollId open = polls.open(board);
        PollId annulled = polls.open(board);
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), annulled, "Wrong question"));
        for (PollId poll : List.of(open, annulled)) {
            for (var person : List.of(board.facilitator(), board.member(0), board.observer())) {
                for (RecordFormat format : RecordFormat.values()) {
                    assertThatThrownBy(() -> As.person(person, () -> records.file(board.id(), poll, format)))
                            .isInstanceOf(Rejected.class)
                            .hasMessageContaining("no-record-yet");
                }
            }
        }
    }

    @Test
    void onlyPeopleOfTheBoardGetIt() {
        PollId poll = closed(EveryMethod.YES_NO, Quorum.NONE, false);
        var other = world.board(1);
        assertThatThrownBy(
                        () -> As.person(other.facilitator(), () -> records.file(board.id(), poll, RecordFormat.JSON)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> As.person(other.facilitator(), () -> records.file(other.id(), poll, RecordFormat.JSON)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(board.observer(), () -> records.file(board.id(), poll, RecordFormat.BLT)))
                .isInstanceOf(NotFound.class);
        assertThat(file(poll, RecordFormat.CSV).contentType()).isEqualTo("text/csv;charset=utf-8");
        assertThat(file(poll, RecordFormat.JSON).contentType()).isEqualTo("application/json");
    }

    @Test
    void filesAreNamedByTheQuestion() {
        assertThat(PublishedFile.of("¿Pintamos la casa, sí o no?", "json", "", "")
                        .name())
                .isEqualTo("pintamos-la-casa-sí-o-no.json");
        assertThat(PublishedFile.of("../../etc/passwd\r\nX: 1", "csv", "", "").name())
                .isEqualTo("etc-passwd-x-1.csv");
        assertThat(PublishedFile.of("???", "csv", "", "").name()).isEqualTo("poll.csv");
        assertThat(PublishedFile.of("🙂 ab".repeat(100), "blt", "", "").name())
                .hasSizeLessThan(140)
                .doesNotContain("🙂");
        assertThat(file(closed(EveryMethod.RUNOFF, Quorum.NONE, false), RecordFormat.PREFLIB)
                        .name())
                .isEqualTo("1-1-who-really-does-it.soi");
    }

    @Test
    void aSpreadsheetComputesNothingOfIt() throws IOException {
        PollId poll = closed(EveryMethod.SCORES, Quorum.NONE, false);
        assertThat(rows(file(poll, RecordFormat.CSV)).getFirst())
                .containsExactly("scores", "'=Ann", "Bob, the \"builder\"", "'@Cid", "Ñandú");
    }

    @Test
    void theChainCanBeCheckedByAnybody() {
        PollId poll = closed(EveryMethod.YES_NO, Quorum.NONE, false);
        closed(EveryMethod.DOTS, Quorum.NONE, false);
        JsonNode audit = record(poll).path("audit");
        List<JsonNode> entries = audit.path("entries").valueStream().toList();
        assertThat(entries).hasSize(7);
        assertThat(entries.getFirst().path("action").asString()).isEqualTo("poll.opened");
        assertThat(entries.getLast().path("action").asString()).isEqualTo("poll.closed");
        for (JsonNode entry : entries) {
            long number = entry.path("number").asLong();
            assertThat(entry.path("before").asString()).isEqualTo(hash(number - 1));
            assertThat(entry.path("hash").asString()).isEqualTo(hash(number));
            if (entry.has("action")) {
                assertThat(PlainHash.of(entry)).isEqualTo(entry.path("hash").asString());
            } else {
                assertThat(entry.propertyNames()).containsExactlyInAnyOrder("number", "before", "hash");
            }
        }
        assertThat(audit.path("head").path("hash").asString())
                .isEqualTo(hash(audit.path("head").path("number").asLong()));
        assertThat(audit.toString()).contains(poll.text());
    }

    private String hash(long number) {
        return sql.queryForList("select hash from audit_entry where number = ?", String.class, number).stream()
                .findFirst()
                .orElse("");
    }

    private PollId closed(EveryMethod kind, Quorum quorum, boolean secret) {
        return closed(kind, quorum, secret, kind.votes());
    }

    private PollId closed(EveryMethod kind, Quorum quorum, boolean secret, List<Vote> votes) {
        PollId poll = polls.open(board, kind.terms(quorum, secret));
        for (int voter = 0; secret && voter < votes.size(); voter++) {
            polls.castSecretly(board, poll, board.member(voter), votes.get(voter));
        }
        IntStream.range(0, secret ? 0 : votes.size())
                .forEach(voter -> polls.cast(
                        board,
                        poll,
                        board.member(voter),
                        votes.get(voter),
                        votes.get(voter).equals(Vote.of(Choice.BLOCK)) ? "No" : ""));
        polls.close(board, poll);
        return poll;
    }

    private PublishedFile file(PollId poll, RecordFormat format) {
        return As.person(board.observer(), () -> records.file(board.id(), poll, format));
    }

    private JsonNode record(PollId poll) {
        return JsonMapper.shared().readTree(file(poll, RecordFormat.JSON).text());
    }

    private static List<List<String>> rows(PublishedFile file) throws IOException {
        return CSVFormat.RFC4180.parse(new StringReader(file.text())).getRecords().stream()
                .map(row -> row.toList())
                .toList();
    }

    private static String word(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private JsonNode count(PublishedFile file) throws IOException {
        Path path = folder.resolve(file.name());
        Files.write(path, file.bytes());
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        ByteArrayOutputStream trouble = new ByteArrayOutputStream();
        int code =
                CountCommand.run(List.of(path.toString(), "--json"), new PrintStream(told), new PrintStream(trouble));
        assertThat(code).as(trouble.toString(StandardCharsets.UTF_8)).isZero();
        return JsonMapper.shared().readTree(told.toString(StandardCharsets.UTF_8));
    }
}
