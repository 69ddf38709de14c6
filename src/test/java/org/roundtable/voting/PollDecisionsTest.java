package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.common.NotFound;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.voting.count.MotionVotes;
import org.roundtable.voting.count.Question;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class PollDecisionsTest {
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
    EntityManagerFactory factory;

    @Autowired
    JdbcTemplate sql;

    World.TestBoard board;

    @BeforeEach
    void aBoard() {
        board = world.board(5);
    }

    @Test
    void whatIsOpenIsNoDecisionAndWhatIsOverIsOneTheNewestFirst() {
        PollId first = polls.open(board);
        PollId second = polls.open(board);
        polls.open(board);
        polls.cast(board, first, board.member(0), Choice.YES);
        polls.close(board, first);
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), second, "Wrong question"));
        assertThat(all()).extracting(Decision::poll).containsExactly(second, first);
        Decision annulled = all().getFirst();
        assertThat(annulled.verdict()).isEqualTo(Verdict.ANNULLED);
        assertThat(annulled.annulledBecause()).isEqualTo("Wrong question");
        assertThat(annulled.tookPart()).isZero();
        Decision passed = all().getLast();
        assertThat(passed.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(passed.votes()).contains(new MotionVotes(1, 0, 0, 0, 0, 0));
        assertThat(passed.tookPart()).isEqualTo(1);
        assertThat(passed.entitled()).isEqualTo(5);
        assertThat(passed.step()).isEmpty();
    }

    @Test
    void theOutcomeStandsWithItAsItIsWordedNow() {
        PollId poll = polls.open(board);
        polls.cast(board, poll, board.member(0), Choice.YES);
        polls.close(board, poll);
        As.person(board.facilitator(), () -> outcomes.state(board.id(), poll, "We do it", OutcomeStep.ADOPTED));
        As.person(board.facilitator(), () -> outcomes.correct(board.id(), poll, "We do it in May", "Date"));
        assertThat(all().getFirst().step()).contains(OutcomeStep.ADOPTED);
        assertThat(all().getFirst().outcome()).isEqualTo("We do it in May");
    }

    @ParameterizedTest
    @EnumSource
    void winnersHaveTheNamesPeopleKnow(EveryMethod kind) {
        PollId poll = closed(kind, Quorum.NONE);
        PollCount count = polls.snapshot(board, poll).result().orElseThrow();
        List<String> names = count.result().winners().stream()
                .map(winner -> name(count.question(), winner))
                .toList();
        Decision decision = all().getFirst();
        assertThat(decision.method()).isEqualTo(kind.method());
        assertThat(decision.verdict()).isEqualTo(count.verdict());
        assertThat(decision.winners())
                .isEqualTo(decision.verdict().carries() ? names : List.of())
                .doesNotContain("1");
    }

    private static String name(Question question, int winner) {
        return switch (question) {
            case Question.SharedBudget shares ->
                shares.ballots().projects().get(winner).name();
            case Question.Greedy greedy ->
                greedy.ballots().projects().get(winner).name();
            default -> question.options().name(winner);
        };
    }

    @Test
    void aMissedQuorumIsToldInNumbersAndNobodyWins() {
        closed(EveryMethod.CHOOSE_ONE, Quorum.share(1, 1));
        closed(EveryMethod.SEATS, Quorum.number(5));
        PollId few = polls.open(board, EveryMethod.SEATS.terms(Quorum.number(4), false));
        polls.cast(board, few, board.member(0), Vote.Ranks.inOrder(List.of(1)), "");
        polls.close(board, few);
        Decision decision = all().getFirst();
        assertThat(decision.verdict()).isEqualTo(Verdict.NO_QUORUM);
        assertThat(decision.quorumNeeded()).isEqualTo(4);
        assertThat(decision.quorumHad()).isEqualTo(1);
        assertThat(decision.winners()).isEmpty();
        assertThat(all()).extracting(Decision::quorumHad).containsExactly(1, 5, 5);
    }

    @Test
    void pollsClosedBeforeResultsWereKeptAreThereToo() {
        PollId poll = polls.open(board);
        polls.cast(board, poll, board.member(0), Choice.NO);
        polls.close(board, poll);
        sql.update("update poll set result = '' where id = ?", poll.value());
        assertThat(all().getFirst().verdict()).isEqualTo(Verdict.NOT_PASSED);
        assertThat(all().getFirst().votes()).isEmpty();
    }

    @Test
    void allOfThemCostOneStatementHoweverManyThereAre() {
        closed(EveryMethod.GREEDY, Quorum.NONE);
        long one = statements();
        closed(EveryMethod.DATES, Quorum.NONE);
        closed(EveryMethod.CHOOSE_WITH_THRESHOLD, Quorum.NONE);
        assertThat(statements()).isEqualTo(one).isLessThanOrEqualTo(2);
    }

    private long statements() {
        As.person(board.observer(), () -> decisions.of(board.id()));
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        As.person(board.observer(), () -> decisions.of(board.id()));
        return statistics.getPrepareStatementCount();
    }

    @Test
    void onlyPeopleOfTheBoardReadThem() {
        closed(EveryMethod.YES_NO, Quorum.NONE);
        var other = world.board(1);
        assertThatThrownBy(() -> As.person(other.facilitator(), () -> decisions.of(board.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(other.facilitator(), () -> decisions.feed(board.id())))
                .isInstanceOf(NotFound.class);
        assertThat(As.person(other.facilitator(), () -> decisions.of(other.id())))
                .isEmpty();
    }

    private PollId closed(EveryMethod kind, Quorum quorum) {
        PollId poll = polls.open(board, kind.terms(quorum, false));
        IntStream.range(0, 5)
                .forEach(voter -> polls.cast(
                        board, poll, board.member(voter), kind.votes().get(voter), reason(kind, voter)));
        polls.close(board, poll);
        return poll;
    }

    private static String reason(EveryMethod kind, int voter) {
        return kind.votes().get(voter).equals(Vote.of(Choice.BLOCK)) ? "No" : "";
    }

    private List<Decision> all() {
        return As.person(
                board.observer(), () -> decisions.feed(board.id()).load().get());
    }
}
