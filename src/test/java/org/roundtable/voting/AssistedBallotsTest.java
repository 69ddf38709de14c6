package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.audit.AuditFilter;
import org.roundtable.audit.AuditTrail;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class AssistedBallotsTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    AssistedBallots assisted;

    @Autowired
    BallotService ballots;

    @Autowired
    AuditTrail trail;

    World.TestBoard board;
    PollId poll;
    PersonId ana;

    @BeforeEach
    void aPoll() {
        board = world.board(3);
        poll = polls.open(board);
        ana = board.member(0);
    }

    @Test
    void aBallotByPhoneCountsIsShownAndIsConfirmed() {
        record(board.facilitator(), ana, Choice.YES);
        assertThat(mine().unconfirmed()).isTrue();
        assertThat(As.person(ana, () -> ballots.recordedForMe(board.id())))
                .containsExactly(new RecordedForMe(poll, "Shall we do it?", Channel.PHONE));
        assertThat(As.person(board.member(1), () -> ballots.recordedForMe(board.id())))
                .isEmpty();
        As.person(ana, () -> ballots.confirm(board.id(), poll));
        assertThat(mine().unconfirmed()).isFalse();
        assertThat(As.person(ana, () -> ballots.recordedForMe(board.id()))).isEmpty();
        polls.cast(board, poll, board.member(1), Choice.NO);
        polls.close(board, poll);
        PollSnapshot closed = polls.snapshot(board, poll);
        assertThat(closed.tookPart()).isEqualTo(2);
        assertThat(closed.votes())
                .filteredOn(vote -> vote.person().id().equals(ana))
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.channel()).isEqualTo(Channel.PHONE);
                    assertThat(vote.broughtBy().orElseThrow().id()).isEqualTo(board.facilitator());
                });
    }

    @Test
    void whatAnaVotesHerselfReplacesItAndNobodyReplacesThat() {
        record(board.facilitator(), ana, Choice.YES);
        record(board.facilitator(), ana, Choice.ABSTAIN);
        polls.cast(board, poll, ana, Choice.NO);
        assertThat(mine().vote()).isEqualTo(Vote.of(Choice.NO));
        refused("voted-already", () -> record(board.facilitator(), ana, Choice.YES));
        assertThat(mine().vote()).isEqualTo(Vote.of(Choice.NO));
        refused("nothing-to-confirm", () -> As.person(ana, () -> ballots.confirm(board.id(), poll)));
    }

    @Test
    void whatIsConfirmedIsNotPutRightByAnybodyElse() {
        record(board.facilitator(), ana, Choice.YES);
        As.person(ana, () -> ballots.confirm(board.id(), poll));
        refused("voted-already", () -> record(board.facilitator(), ana, Choice.NO));
    }

    @Test
    void theRecordNamesWhoPutItDownAndWhoWasThere() {
        record(board.facilitator(), ana, Choice.YES);
        String name = polls.snapshot(board, poll).electorate().stream()
                .map(ElectorView::person)
                .filter(person -> person.id().equals(ana))
                .findAny()
                .orElseThrow()
                .name();
        assertThat(As.administrator(
                        board.administrator(),
                        () -> trail.page(new AuditFilter(board.id(), null, "ballot.cast-for", null, null), 0, 1)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.by()).isEqualTo(board.facilitator());
                    assertThat(entry.detail()).isEqualTo(name + " · Ben Witness");
                });
    }

    @Test
    void onlyFacilitatorsPutDownBallotsAndNotTheirOwn() {
        for (PersonId other : new PersonId[] {
            board.member(1), board.observer(), world.board(1).facilitator()
        }) {
            assertThatThrownBy(() -> record(other, ana, Choice.YES)).isInstanceOfAny(NotAllowed.class, NotFound.class);
        }
        refused("own-ballot", () -> record(board.facilitator(), board.facilitator(), Choice.YES));
        assertThatThrownBy(() -> record(board.facilitator(), board.observer(), Choice.YES))
                .isInstanceOf(NotEntitled.class);
        World.TestBoard elsewhere = world.board(1);
        assertThatThrownBy(() -> As.person(
                        elsewhere.facilitator(),
                        () -> assisted.record(
                                elsewhere.id(),
                                poll,
                                polls.shown(board, poll),
                                new ToldBallot(ana, Vote.of(Choice.YES), "", Channel.PHONE, "Ben"))))
                .isInstanceOf(NotFound.class);
        refused("nothing-to-confirm", () -> As.person(ana, () -> ballots.confirm(board.id(), poll)));
    }

    @Test
    void theWayItCameAndAWitnessAreNeeded() {
        assertThatThrownBy(() -> As.person(
                        board.facilitator(),
                        () -> assisted.record(
                                board.id(),
                                poll,
                                polls.shown(board, poll),
                                new ToldBallot(ana, Vote.of(Choice.YES), "", Channel.PHONE, " "))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> As.person(
                        board.facilitator(),
                        () -> assisted.record(
                                board.id(),
                                poll,
                                polls.shown(board, poll),
                                new ToldBallot(ana, Vote.of(Choice.YES), "", Channel.PROXY, "Ben"))))
                .isInstanceOf(Invalid.class);
        PollId secret = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, true));
        refused(
                "secret-poll",
                () -> As.person(
                        board.facilitator(),
                        () -> assisted.record(
                                board.id(),
                                secret,
                                polls.shown(board, secret),
                                new ToldBallot(ana, Vote.Marks.of(0), "", Channel.PHONE, "Ben"))));
        polls.close(board, poll);
        assertThatThrownBy(() -> record(board.facilitator(), ana, Choice.YES)).isInstanceOf(PollNotOpen.class);
    }

    private MyBallot mine() {
        return As.person(ana, () -> ballots.mine(board.id(), poll)).ballot().orElseThrow();
    }

    private void record(PersonId by, PersonId whose, Choice choice) {
        As.person(
                by,
                () -> assisted.record(
                        board.id(),
                        poll,
                        polls.shown(board, poll),
                        new ToldBallot(whose, Vote.of(choice), "", Channel.PHONE, "Ben Witness")));
    }

    private static void refused(String reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Rejected.class).hasMessageContaining(reason);
    }
}
