package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.Role;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DatabaseTest
class PaperBatchesTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PaperBatches batches;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    PollClosing closing;

    @Autowired
    AssistedBallots assisted;

    @Autowired
    BallotService ballots;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate sql;

    World.TestBoard board;
    PersonId second;
    PollId poll;

    @BeforeEach
    void twoFacilitators() {
        board = world.board(4);
        second = world.join(
                board.administrator(), board.id(), "Second Pair of Eyes", Role.FACILITATOR, Optional.empty());
        poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, false));
    }

    @Test
    void whatASecondPersonConfirmsIsInTheBoxAndCountsLikeAnyOther() {
        BatchId batch = enter(ballot(0, 1), new NamedBallot(board.member(1), Vote.INVALID, ""));
        assertThat(polls.snapshot(board, poll).voted()).isEmpty();
        assertThat(waiting()).singleElement().satisfies(view -> {
            assertThat(view.by().id()).isEqualTo(board.facilitator());
            assertThat(view.ballots()).extracting(PaperVoteView::vote).containsExactly(Vote.Marks.of(1), Vote.INVALID);
        });
        confirm(second, batch);
        polls.cast(board, poll, board.member(2), Vote.Marks.of(1), "");
        polls.close(board, poll);
        PollSnapshot closed = polls.snapshot(board, poll);
        assertThat(closed.tookPart()).isEqualTo(3);
        assertThat(closed.count().orElseThrow().tookPart()).isEqualTo(3);
        assertThat(closed.count().orElseThrow().result().winners()).containsExactly(1);
        assertThat(closed.votes()).extracting(VoteView::channel).contains(Channel.PAPER_BATCH, Channel.SCREEN);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whoEnteredABatchNeverConfirmsIt() {
        BatchId batch = enter(ballot(0, 1));
        refused("own-batch", () -> confirm(board.facilitator(), batch));
        assertThat(polls.snapshot(board, poll).voted()).isEmpty();
    }

    @Test
    void allBallotsOfABatchGoInOrNone() {
        BatchId batch = enter(ballot(0, 1), ballot(1, 2));
        polls.cast(board, poll, board.member(1), Vote.Marks.of(0), "");
        refused("paper-voted-already", () -> confirm(second, batch));
        assertThat(polls.snapshot(board, poll).voted()).containsExactly(board.member(1));
        assertThat(waiting()).hasSize(1);
        giveBack(second, batch);
        assertThat(waiting()).isEmpty();
        refused("batch-over", () -> confirm(second, batch));
        confirm(second, enter(ballot(0, 1)));
        assertThat(polls.snapshot(board, poll).voted()).hasSize(2);
    }

    @Test
    void secretPaperKeepsPeopleAndBallotsApart() {
        poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, true));
        List<PersonId> people = List.of(board.member(0), board.member(1));
        invalid("batch-too-small", () -> enterSecret(people.subList(0, 1), List.of(Vote.Marks.of(1))));
        invalid("batch-uneven", () -> enterSecret(people, List.of(Vote.Marks.of(1))));
        BatchId batch = enterSecret(people, List.of(Vote.Marks.of(1), Vote.Marks.of(2)));
        assertThat(sql.queryForList(
                        "select count(*) from paper_line where batch_id = ? and person_id is not null and says is not null",
                        Long.class,
                        batch.value()))
                .containsExactly(0L);
        confirm(second, batch);
        assertThat(sql.queryForObject("select count(*) from paper_line where batch_id = ?", Long.class, batch.value()))
                .isZero();
        assertThat(polls.snapshot(board, poll).voted()).containsExactlyInAnyOrderElementsOf(people);
        refused("voted-already", () -> polls.castSecretly(board, poll, board.member(0), Vote.Marks.of(0)));
        polls.close(board, poll);
        assertThat(polls.snapshot(board, poll).count().orElseThrow().tookPart()).isEqualTo(2);
        refused("secret-poll", () -> {
            poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, true));
            enter(ballot(0, 1));
        });
    }

    @Test
    void onlyFacilitatorsOfTheBoardHandlePaper() {
        BatchId batch = enter(ballot(0, 1));
        for (PersonId other :
                List.of(board.member(1), board.observer(), world.board(1).facilitator())) {
            assertThatThrownBy(() ->
                            As.person(other, () -> batches.enter(board.id(), poll, shown(), List.of(ballot(0, 1)))))
                    .isInstanceOfAny(NotAllowed.class, NotFound.class);
            assertThatThrownBy(() -> confirm(other, batch)).isInstanceOfAny(NotAllowed.class, NotFound.class);
            assertThatThrownBy(() -> giveBack(other, batch)).isInstanceOfAny(NotAllowed.class, NotFound.class);
            assertThatThrownBy(() -> As.person(other, () -> batches.feed(board.id(), poll)))
                    .isInstanceOfAny(NotAllowed.class, NotFound.class);
        }
        World.TestBoard elsewhere = world.board(1);
        assertThatThrownBy(() -> As.person(elsewhere.facilitator(), () -> batches.confirm(elsewhere.id(), poll, batch)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whileABatchWaitsTheQuestionStaysAndTheVoteIsNotClosedByHand() {
        BatchId batch = enter(ballot(0, 1));
        PollTerms reversed = EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, true);
        refused(
                "rules-frozen",
                () -> As.person(board.facilitator(), () -> facilitation.amend(board.id(), poll, reversed)));
        refused("paper-waits", () -> polls.close(board, poll));
        giveBack(second, batch);
        polls.close(board, poll);
    }

    @Test
    void whatWasReadUnderOtherTermsIsNotTaken() {
        PollTerms before = shown();
        PollTerms other = new PollTerms(
                before.question() + " Not?",
                "",
                before.options(),
                before.rules(),
                before.results(),
                before.secret(),
                Optional.empty());
        As.person(board.facilitator(), () -> facilitation.amend(board.id(), poll, other));
        refused(
                "poll-amended",
                () -> As.person(
                        board.facilitator(), () -> batches.enter(board.id(), poll, before, List.of(ballot(0, 1)))));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void whoseBallotItIsCanStillSayWhetherItWasReadRight() {
        confirm(second, enter(ballot(0, 1)));
        assertThat(mine(0).unconfirmed()).isTrue();
        assertThat(mine(0).channel()).isEqualTo(Channel.PAPER_BATCH);
        polls.cast(board, poll, board.member(0), Vote.Marks.of(2), "");
        assertThat(mine(0).vote()).isEqualTo(Vote.Marks.of(2));
    }

    @Test
    void nobodyReplacesABallotByPaperAndNoOtherHandReplacesPaper() {
        BatchId batch = enter(ballot(0, 1));
        record(0, 2);
        assertThatThrownBy(() -> confirm(second, batch))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.arguments().get("names").toString())
                                .isNotBlank());
        assertThat(mine(0).vote()).isEqualTo(Vote.Marks.of(2));
        giveBack(second, batch);
        confirm(second, enter(ballot(1, 1)));
        refused("voted-already", () -> record(1, 2));
        refused("paper-voted-already", () -> confirm(second, enter(ballot(1, 2))));
        assertThat(mine(1).vote()).isEqualTo(Vote.Marks.of(1));
    }

    @Test
    void aBlockOnPaperNeedsItsReasonToo() {
        poll = polls.open(board, PollWorld.CONSENT, ResultsShown.LIVE);
        PersonId ana = board.member(0);
        assertThatThrownBy(() -> enter(new NamedBallot(ana, Vote.of(Choice.BLOCK), " ")))
                .isInstanceOf(Invalid.class);
        confirm(second, enter(new NamedBallot(ana, Vote.of(Choice.BLOCK), "It shuts out the night shift")));
        assertThat(mine(0).reason()).isEqualTo("It shuts out the night shift");
    }

    @Test
    void whatNobodyConfirmedIsNotKeptOnceThePollIsOver() {
        BatchId annulled = enter(ballot(0, 1));
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), poll, "Wrong question"));
        assertThat(linesOf(annulled)).isZero();
        Instant soon = clock.instant().plusSeconds(60);
        PollTerms terms = EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, false);
        poll = polls.open(
                board,
                new PollTerms(
                        terms.question(),
                        "",
                        terms.options(),
                        terms.rules(),
                        terms.results(),
                        false,
                        Optional.of(soon)));
        BatchId late = enter(ballot(0, 1));
        closing.closeIfDue(poll.value());
        assertThat(linesOf(late)).isEqualTo(1);
        sql.update(
                "update poll set closes_at = ? where id = ?", java.sql.Timestamp.from(clock.instant()), poll.value());
        closing.closeIfDue(poll.value());
        assertThat(linesOf(late)).isZero();
        assertThat(polls.snapshot(board, poll).tookPart()).isZero();
    }

    @Test
    void badLinesAreRefusedAndAClosedPollTakesNone() {
        invalid("empty", () -> enter());
        invalid("batch-twice", () -> enter(ballot(0, 1), ballot(0, 2)));
        BatchId batch = enter(ballot(0, 1));
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), poll, "Wrong question"));
        assertThatThrownBy(() -> enter(ballot(1, 1))).isInstanceOf(PollNotOpen.class);
        assertThatThrownBy(() -> confirm(second, batch)).isInstanceOf(PollNotOpen.class);
    }

    private NamedBallot ballot(int member, int option) {
        return new NamedBallot(board.member(member), Vote.Marks.of(option), "");
    }

    private PollTerms shown() {
        return polls.shown(board, poll);
    }

    private long linesOf(BatchId batch) {
        return sql.queryForObject("select count(*) from paper_line where batch_id = ?", Long.class, batch.value());
    }

    private MyBallot mine(int member) {
        return As.person(board.member(member), () -> ballots.mine(board.id(), poll))
                .ballot()
                .orElseThrow();
    }

    private void record(int member, int option) {
        ToldBallot told = new ToldBallot(board.member(member), Vote.Marks.of(option), "", Channel.PAPER, "Ben Witness");
        As.person(board.facilitator(), () -> assisted.record(board.id(), poll, shown(), told));
    }

    private BatchId enter(NamedBallot... ballots) {
        return As.person(board.facilitator(), () -> batches.enter(board.id(), poll, shown(), List.of(ballots)));
    }

    private BatchId enterSecret(List<PersonId> people, List<Vote> votes) {
        return As.person(board.facilitator(), () -> batches.enterSecret(board.id(), poll, shown(), people, votes));
    }

    private void confirm(PersonId by, BatchId batch) {
        As.person(by, () -> batches.confirm(board.id(), poll, batch));
    }

    private void giveBack(PersonId by, BatchId batch) {
        As.person(by, () -> batches.giveBack(board.id(), poll, batch, "One is missing"));
    }

    private List<PaperBatchView> waiting() {
        return As.person(
                board.facilitator(), () -> batches.feed(board.id(), poll).load().get());
    }

    private static void refused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Rejected.class).hasMessageContaining(reason);
    }

    private static void invalid(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Invalid.class).hasMessageContaining(reason);
    }
}
