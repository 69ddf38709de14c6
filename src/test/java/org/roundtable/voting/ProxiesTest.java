package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.Role;
import org.roundtable.common.Failure;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.testing.Charters;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ProxiesTest {
    @Autowired
    World world;

    @Autowired
    Charters charters;

    @Autowired
    PollWorld polls;

    @Autowired
    Proxies proxies;

    @Autowired
    BallotsForOthers forOthers;

    @Autowired
    BallotService ballots;

    @Autowired
    PollPresence presence;

    @Autowired
    Recusals recusals;

    @Autowired
    BoardAdministration administration;

    @Autowired
    TestClock clock;

    World.TestBoard board;
    PersonId ana;
    PersonId ben;
    PersonId cleo;
    PollId poll;

    @BeforeEach
    void aBoardWhereOneMayVoteForOneOther() {
        board = world.board(4);
        charters.proxies(board, 1);
        ana = board.member(0);
        ben = board.member(1);
        cleo = board.member(2);
        poll = polls.open(board);
    }

    @Test
    void theHolderVotesForTheGiverForEverybodyToSee() {
        give(ana, ben);
        assertThat(polls.snapshot(board, poll).people().standIn(ana)).get().satisfies(shown -> {
            assertThat(shown.by().id()).isEqualTo(ben);
            assertThat(shown.channel()).isEqualTo(Channel.PROXY);
        });
        castFor(ben, ana, Choice.YES);
        castFor(ben, ana, Choice.NO);
        assertThat(mine(ana).ballot()).get().satisfies(ballot -> {
            assertThat(ballot.vote()).isEqualTo(Vote.of(Choice.NO));
            assertThat(ballot.channel()).isEqualTo(Channel.PROXY);
        });
        polls.close(board, poll);
        assertThat(polls.snapshot(board, poll).votes()).singleElement().satisfies(vote -> {
            assertThat(vote.person().id()).isEqualTo(ana);
            assertThat(vote.broughtBy()).get().extracting(badge -> badge.id()).isEqualTo(ben);
        });
    }

    @Test
    void onesOwnVoteReplacesTheHoldersAndNotTheOtherWayRound() {
        give(ana, ben);
        castFor(ben, ana, Choice.NO);
        polls.cast(board, poll, ana, Choice.NO);
        assertThat(mine(ana).ballot()).get().extracting(MyBallot::channel).isEqualTo(Channel.SCREEN);
        refused("voted-already", () -> castFor(ben, ana, Choice.YES));
        assertThat(As.person(ben, () -> forOthers.mine(board.id(), poll)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.voted()).isTrue();
                    assertThat(one.ballot()).isEmpty();
                });
    }

    @Test
    void whileTheGiverIsInTheRoomTheProxyRests() {
        give(ana, ben);
        As.person(board.facilitator(), () -> presence.mark(board.id(), poll, ana, true));
        refused("voter-present", () -> castFor(ben, ana, Choice.YES));
        assertThat(polls.snapshot(board, poll).people().standIn(ana)).get().matches(StandInView::rests);
        As.person(board.facilitator(), () -> presence.mark(board.id(), poll, ana, false));
        castFor(ben, ana, Choice.YES);
    }

    @Test
    void withoutAProxyNobodyVotesForAnybody() {
        assertThatThrownBy(() -> castFor(ben, ana, Choice.YES)).isInstanceOf(NotAllowed.class);
        give(ana, ben);
        assertThatThrownBy(() -> castFor(cleo, ana, Choice.YES)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> castFor(board.facilitator(), ana, Choice.YES)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> castFor(board.observer(), ana, Choice.YES)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> castFor(world.board(1).member(0), ana, Choice.YES))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aProxyIsTakenBackByItsGiverAlone() {
        ProxyId given = give(ana, ben);
        assertThatThrownBy(() -> revoke(ben, given)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> revoke(board.facilitator(), given)).isInstanceOf(NotFound.class);
        revoke(ana, given);
        assertThatThrownBy(() -> castFor(ben, ana, Choice.YES)).isInstanceOf(NotAllowed.class);
        refused("proxy-over", () -> revoke(ana, given));
        give(ana, cleo);
    }

    @Test
    void theCharterLimitsHowManyAndThereIsNoProxyOfAProxy() {
        give(ana, ben);
        refused("too-many-proxies", () -> give(cleo, ben));
        refused("proxy-of-a-proxy", () -> give(ben, cleo));
        refused("proxy-of-a-proxy", () -> give(cleo, ana));
        refused("proxy-given-already", () -> give(ana, cleo));
    }

    @Test
    void withoutTheCharterThereAreNoProxies() {
        var other = world.board(2);
        PollId plain = polls.open(other);
        refused(
                "proxies-not-in-charter",
                () -> As.person(
                        other.member(0),
                        () -> proxies.give(other.id(), other.member(1), new ProxyScope.OnePoll(plain))));
    }

    @Test
    void onlyThoseWhoVoteGiveAndHold() {
        refused("proxy-holder-without-vote", () -> give(ana, board.facilitator()));
        assertThatThrownBy(() -> give(board.facilitator(), ana)).isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> give(board.observer(), ana)).isInstanceOf(NotAllowed.class);
        polls.close(board, poll);
        assertThatThrownBy(() -> give(ana, ben)).isInstanceOf(PollNotOpen.class);
    }

    @Test
    void aProxyUntilADayIsForAllPollsUntilThen() {
        ProxyScope week = new ProxyScope.Until(clock.instant().plus(Duration.ofDays(7)));
        As.person(ana, () -> proxies.give(board.id(), ben, week));
        PollId later = polls.open(board);
        castFor(ben, ana, Choice.YES);
        As.person(ben, () -> forOthers.cast(board.id(), later, ana, polls.shown(board, later), Vote.of(Choice.NO), ""));
        clock.advance(Duration.ofDays(7));
        assertThatThrownBy(() -> castFor(ben, ana, Choice.NO)).isInstanceOf(NotAllowed.class);
        assertThat(As.person(ana, () -> proxies.mine(board.id()))).isEmpty();
        ProxyScope past = new ProxyScope.Until(clock.instant());
        assertThatThrownBy(() -> As.person(ana, () -> proxies.give(board.id(), ben, past)))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void aConflictOfInterestEndsBothWays() {
        give(ana, ben);
        As.person(ana, () -> recusals.declare(board.id(), poll, RecusalsTest.WORK));
        refused("voter-recused", () -> castFor(ben, ana, Choice.YES));
        PollId other = polls.open(board);
        As.person(ana, () -> proxies.give(board.id(), ben, new ProxyScope.OnePoll(other)));
        As.person(ben, () -> recusals.declare(board.id(), other, RecusalsTest.WORK));
        refused(
                "recused",
                () -> As.person(
                        ben,
                        () -> forOthers.cast(
                                board.id(), other, ana, polls.shown(board, other), Vote.of(Choice.YES), "")));
        assertThat(As.person(ben, () -> forOthers.mine(board.id(), other))).isEmpty();
    }

    @Test
    void nobodyVotesForSomebodyWhoWasRemovedWhileThePollRuns() {
        give(ana, ben);
        As.administrator(board.administrator(), () -> administration.end(board.id(), ana));
        refused("voter-left", () -> castFor(ben, ana, Choice.YES));
    }

    @Test
    void anAlternateVotesForASeatUntilItsHolderDoes() {
        PersonId alternate = alternateOf(cleo);
        PollId other = polls.open(board);
        As.person(
                alternate,
                () -> forOthers.cast(board.id(), other, cleo, polls.shown(board, other), Vote.of(Choice.YES), ""));
        assertThat(As.person(cleo, () -> ballots.mine(board.id(), other)).ballot())
                .get()
                .extracting(MyBallot::channel)
                .isEqualTo(Channel.ALTERNATE);
        polls.cast(board, other, cleo, Choice.NO);
        refused(
                "voted-already",
                () -> As.person(
                        alternate,
                        () -> forOthers.cast(
                                board.id(), other, cleo, polls.shown(board, other), Vote.of(Choice.YES), "")));
        assertThatThrownBy(() -> castFor(alternate, cleo, Choice.YES)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoLostTheirSeatHoldsNoProxyInLaterPolls() {
        ProxyScope week = new ProxyScope.Until(clock.instant().plus(Duration.ofDays(7)));
        As.person(ana, () -> proxies.give(board.id(), ben, week));
        As.administrator(
                board.administrator(), () -> administration.assign(board.id(), ben, Role.MEMBER, Optional.empty()));
        PollId later = polls.open(board);
        assertThat(polls.snapshot(board, later).people().standIns()).isEmpty();
        assertThatThrownBy(() -> As.person(
                        ben,
                        () -> forOthers.cast(
                                board.id(), later, ana, polls.shown(board, later), Vote.of(Choice.YES), "")))
                .isInstanceOf(NotAllowed.class);
    }

    private PersonId alternateOf(PersonId holder) {
        PersonId alternate = world.join(board.administrator(), board.id(), "Al Ternate", Role.MEMBER, Optional.empty());
        As.administrator(
                board.administrator(), () -> administration.nameAlternate(board.id(), holder, Optional.of(alternate)));
        return alternate;
    }

    private ProxyId give(PersonId giver, PersonId holder) {
        return As.person(giver, () -> proxies.give(board.id(), holder, new ProxyScope.OnePoll(poll)));
    }

    private void revoke(PersonId by, ProxyId proxy) {
        As.person(by, () -> proxies.revoke(board.id(), proxy));
    }

    private MyBallot castFor(PersonId holder, PersonId giver, Choice choice) {
        return As.person(
                holder, () -> forOthers.cast(board.id(), poll, giver, polls.shown(board, poll), Vote.of(choice), ""));
    }

    private MyPart mine(PersonId person) {
        return As.person(person, () -> ballots.mine(board.id(), poll));
    }

    private static void refused(String reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        Failure.class, told -> assertThat(told.key()).isEqualTo("failure." + reason));
    }
}
