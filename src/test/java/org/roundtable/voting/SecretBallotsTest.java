package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class SecretBallotsTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    SecretBallots secrets;

    @Autowired
    Recusals recusals;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    JdbcTemplate sql;

    World.TestBoard board;
    PollId poll;

    @BeforeEach
    void aSecretVote() {
        board = world.board(4);
        poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, true));
    }

    @ParameterizedTest
    @EnumSource
    void everySecretCountIsThatOfTheSameNamedBallots(EveryMethod kind) {
        if (kind.method().mayBeSecret()) {
            board = world.board(kind.votes().size());
            PollId named = polls.open(board, kind.terms(Quorum.NONE, false));
            poll = polls.open(board, kind.terms(Quorum.NONE, true));
            for (int voter = 0; voter < kind.votes().size(); voter++) {
                polls.cast(board, named, board.member(voter), kind.votes().get(voter), "");
                polls.castSecretly(
                        board, poll, board.member(voter), kind.votes().get(voter));
            }
            polls.close(board, named);
            polls.close(board, poll);
            PollSnapshot secret = polls.snapshot(board, poll);
            PollSnapshot open = polls.snapshot(board, named);
            assertThat(secret.verdict()).isEqualTo(open.verdict());
            assertThat(secret.count().orElseThrow().result())
                    .isEqualTo(open.count().orElseThrow().result());
            assertThat(secret.votes()).isEmpty();
            assertThat(published().stream().map(SealedBallot::vote).toList())
                    .containsExactlyInAnyOrderElementsOf(kind.votes());
        }
    }

    @Test
    void aReceiptFindsItsBallotAndTheRollSaysWhoTookPart() {
        Receipt mine = cast(0, 1);
        cast(1, 2);
        assertThat(polls.snapshot(board, poll).voted()).containsExactlyInAnyOrder(board.member(0), board.member(1));
        polls.close(board, poll);
        assertThat(published())
                .filteredOn(ballot -> ballot.receipt().equals(mine))
                .extracting(SealedBallot::vote)
                .containsExactly(Vote.Marks.of(1));
        assertThat(Receipt.typed(mine.code().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .isEqualTo(mine);
    }

    @Test
    void aSecretBallotIsCastOnceAndOnlyByItsVoter() {
        cast(0, 1);
        refused("voted-already", () -> cast(0, 2));
        refused("secret-poll", () -> polls.cast(board, poll, board.member(1), Vote.Marks.of(0), ""));
        assertThatThrownBy(() -> polls.castSecretly(board, poll, board.observer(), Vote.Marks.of(0)))
                .isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> polls.castSecretly(board, poll, world.board(1).member(0), Vote.Marks.of(0)))
                .isInstanceOfAny(NotAllowed.class, NotFound.class);
        refused(
                "recused-after-secret-ballot",
                () -> As.person(
                        board.member(0),
                        () -> recusals.declare(board.id(), poll, new Conflict(ConflictKind.FAMILY, "A cousin"))));
        assertThat(rows()).hasSize(1);
        polls.close(board, poll);
        assertThatThrownBy(() -> cast(1, 0)).isInstanceOf(PollNotOpen.class);
        PollId named = polls.open(board);
        refused("not-secret", () -> polls.castSecretly(board, named, board.member(0), Vote.of(Choice.YES)));
        refused("not-secret", () -> As.person(board.observer(), () -> secrets.published(board.id(), named)));
    }

    @Test
    void nothingIsPublishedBeforeClosing() {
        cast(0, 1);
        cast(1, 1);
        refused("poll-not-closed", this::published);
        PollSnapshot before = polls.snapshot(board, poll);
        assertThat(before.count()).isEmpty();
        PollId other = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, true));
        polls.castSecretly(board, other, board.member(0), Vote.Marks.of(2));
        polls.castSecretly(board, other, board.member(1), Vote.Marks.of(0));
        PollSnapshot otherwise = polls.snapshot(board, other);
        assertThat(otherwise.voted()).isEqualTo(before.voted());
        assertThat(otherwise.count()).isEmpty();
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), other, "A name was wrong"));
        assertThatThrownBy(() -> As.person(board.observer(), () -> secrets.published(board.id(), other)))
                .isInstanceOf(Rejected.class);
    }

    /**
     * Who voted when is known: the roll and the record say it. So the only way to a ballot is something of its row that
     * tells when it was written, or something beside a person that says what a row says. In many elections the n-th row,
     * by every order a database knows, is the n-th voter's no more often than chance has it.
     */
    @Test
    void noOrderOfTheRowsIsTheOrderOfTheVoters() {
        int voters = 6;
        int rounds = 60;
        Map<String, Integer> hits = new HashMap<>();
        board = world.board(voters);
        for (int round = 0; round < rounds; round++) {
            poll = polls.open(board, EveryMethod.SCORES.terms(Quorum.NONE, true));
            List<String> cast = new ArrayList<>();
            for (int voter = 0; voter < voters; voter++) {
                cast.add(polls.castSecretly(
                                board,
                                poll,
                                board.member(voter),
                                EveryMethod.SCORES.votes().getFirst())
                        .code());
            }
            for (String order : orders()) {
                List<String> rows = sql.queryForList(
                        "select receipt from sealed_ballot where poll_id = ? order by " + order,
                        String.class,
                        poll.value());
                for (int at = 0; at < voters; at++) {
                    hits.merge(order, rows.get(at).equals(cast.get(at)) ? 1 : 0, Integer::sum);
                    hits.merge(order + " back", rows.get(at).equals(cast.get(voters - 1 - at)) ? 1 : 0, Integer::sum);
                }
            }
        }
        assertThat(hits.values()).allSatisfy(hit -> assertThat(hit).isBetween(rounds / 3, rounds * 2));
    }

    /** Orders of rows as the database keeps them, besides those by what is in them. */
    private List<String> orders() {
        List<String> orders = new ArrayList<>(List.of("receipt", "says, receipt"));
        orders.addAll(postgres() ? List.of("ctid", "xmin::text::bigint, ctid") : List.of("_rowid_"));
        return orders;
    }

    private boolean postgres() {
        return "PostgreSQL"
                .equals(sql.execute((java.sql.Connection connection) ->
                        connection.getMetaData().getDatabaseProductName()));
    }

    @Test
    void onPostgresAllRowsAreOfTheSameTransaction() {
        if (postgres()) {
            for (int voter = 0; voter < 4; voter++) {
                cast(voter, voter % 3);
            }
            assertThat(sql.queryForList(
                            "select distinct xmin::text from sealed_ballot where poll_id = ?",
                            String.class,
                            poll.value()))
                    .hasSize(1);
        }
    }

    /** Every column of every table: where a receipt is, no person is; where a person is, nothing of a ballot is. */
    @Test
    void noTableJoinsPeopleAndBallots() {
        Set<String> receipts = new HashSet<>();
        for (int voter = 0; voter < 4; voter++) {
            receipts.add(cast(voter, voter % 3).code());
        }
        polls.close(board, poll);
        Set<String> withReceipts = new HashSet<>();
        for (Map<String, Object> column : sql.queryForList(
                "select table_name, column_name from information_schema.columns where table_schema = current_schema")) {
            String table = column.get("TABLE_NAME").toString();
            String name = column.get("COLUMN_NAME").toString();
            for (String text :
                    sql.queryForList("select cast(\"" + name + "\" as varchar) from \"" + table + "\"", String.class)) {
                if (text != null && receipts.stream().anyMatch(text::contains)) {
                    withReceipts.add((table + "." + name).toLowerCase(Locale.ROOT));
                }
            }
        }
        assertThat(withReceipts).containsExactly("sealed_ballot.receipt");
        assertThat(columns("sealed_ballot")).containsExactlyInAnyOrder("receipt", "poll_id", "says");
        assertThat(sql.queryForObject("select count(*) from ballot where poll_id = ?", Long.class, poll.value()))
                .isZero();
        assertThat(sql.queryForObject(
                        "select count(*) from draft where place like ?", Long.class, "ballot/" + poll.text() + "%"))
                .isZero();
    }

    private List<String> columns(String table) {
        return sql
                .queryForList(
                        "select column_name, table_name from information_schema.columns where table_schema = current_schema")
                .stream()
                .filter(column -> column.get("TABLE_NAME").toString().equalsIgnoreCase(table))
                .map(column -> column.get("COLUMN_NAME").toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<String> rows() {
        return sql.queryForList("select receipt from sealed_ballot where poll_id = ?", String.class, poll.value());
    }

    private Receipt cast(int member, int option) {
        return polls.castSecretly(board, poll, board.member(member), Vote.Marks.of(option));
    }

    private List<SealedBallot> published() {
        return As.person(board.observer(), () -> secrets.published(board.id(), poll));
    }

    private static void refused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Rejected.class).hasMessageContaining(reason);
    }
}
