package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.board.Role;
import org.roundtable.common.PersonId;
import org.roundtable.live.Feed;
import org.roundtable.live.LiveHub;
import org.roundtable.live.Watching;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Together;
import org.roundtable.voting.Choice;
import org.roundtable.voting.Conflict;
import org.roundtable.voting.ConflictKind;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollTurnout;
import org.roundtable.voting.PollTurnouts;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.ProxyScope;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Verdict;
import org.roundtable.voting.count.QuorumRule;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may vote in a meeting, who is waited for, and who counts as being there. */
@DatabaseTest
class MeetingElectorateTest extends InAMeeting {
    @Autowired
    WallLoader walls;

    @Autowired
    PollTurnouts turnouts;

    @Autowired
    LiveHub hub;

    @Test
    void onlyThoseWhoAreThereVoteAndWhoComesInMay() {
        come(0);
        come(1);
        PollId poll = open();
        assertThat(snapshot(poll).voters()).isEqualTo(2);
        assertThat(snapshot(poll).entitled()).isEqualTo(5);
        assertThat(snapshot(poll).numbers().present()).isEqualTo(2);
        rejected("not-there", () -> cast(poll, 2, Choice.YES));
        come(2);
        cast(poll, 2, Choice.YES);
        assertThat(snapshot(poll).voters()).isEqualTo(3);
        assertThat(polls.list(board).getFirst().waitsFor(board.member(0))).isTrue();
        assertThat(polls.list(board).getFirst().waitsFor(board.member(3))).isFalse();
    }

    @Test
    void whoLeavesWithoutAVoteIsNotWaitedForAndAVoteStays() {
        come(0);
        come(1);
        come(2);
        PollId poll = open();
        cast(poll, 0, Choice.YES);
        leave(0);
        leave(1);
        PollSnapshot then = snapshot(poll);
        assertThat(then.voters()).isEqualTo(2);
        assertThat(then.tookPart()).isEqualTo(1);
        assertThat(then.numbers().present())
                .as("who voted there counts as there")
                .isEqualTo(2);
        rejected("not-there", () -> cast(poll, 1, Choice.NO));
        rejected("not-there", () -> cast(poll, 0, Choice.NO));
        come(1);
        cast(poll, 1, Choice.YES);
        close(poll);
        assertThat(snapshot(poll).tookPart()).isEqualTo(2);
        assertThat(snapshot(poll).verdict()).contains(Verdict.PASSED);
        leave(2);
        assertThat(snapshot(poll).numbers().present()).isEqualTo(3);
    }

    @Test
    void whoVotedAndLeftIsCountedAmongThoseWhoTookPart() {
        come(0);
        come(1);
        PollId poll = open();
        cast(poll, 0, Choice.YES);
        leave(0);
        close(poll);
        assertThat(turnouts.since(board.id(), Instant.EPOCH, any -> "all").votes())
                .containsEntry("all", new PollTurnout.Votes(1, 2));
    }

    @Test
    void whereTheCharterSaysSoEverybodyWithASeatVotes() {
        charter(false);
        come(0);
        PollId poll = open();
        cast(poll, 3, Choice.YES);
        assertThat(snapshot(poll).voters()).isEqualTo(5);
        assertThat(snapshot(poll).numbers().present()).isEqualTo(1);
    }

    @Test
    void presenceIsNotMarkedByHandAgainstTheCheckIn() {
        come(0);
        PollId poll = open();
        rejected(
                "presence-by-check-in",
                () -> As.person(board.facilitator(), () -> presence.mark(board.id(), poll, board.member(1), true)));
    }

    @Test
    void aQuorumByPresenceFollowsTheDoor() {
        come(0);
        come(1);
        Quorum two = new Quorum(2, 0, QuorumRule.By.PRESENCE, QuorumRule.Of.ENTITLED);
        PollId poll = open(
                PollWorld.terms(new PollRules(PollWorld.MAJORITY.way(), two), ResultsShown.LIVE, Optional.empty()));
        cast(poll, 0, Choice.YES);
        leave(1);
        close(poll);
        assertThat(snapshot(poll).verdict()).contains(Verdict.NO_QUORUM);
    }

    @Test
    void leavingAndClosingAtOnceNeverLoseACountedVote() {
        come(0);
        come(1);
        come(2);
        PollId poll = open();
        cast(poll, 0, Choice.YES);
        cast(poll, 1, Choice.NO);
        Together.succeeding(List.of(board.member(0), board.member(1), board.facilitator()), person -> {
            if (person.equals(board.facilitator())) {
                close(poll);
            } else {
                As.person(person, () -> attendance.leave(board.id(), planned.id()));
            }
        });
        PollSnapshot over = snapshot(poll);
        assertThat(over.count().orElseThrow().tookPart()).isEqualTo(2);
        assertThat(over.numbers().present()).isEqualTo(3);
    }

    @Test
    void anAlternateVotesWhereTheyAreInPlaceOfWhoIsMissing() {
        PersonId alternate = world.join(board.administrator(), board.id(), "Al Ternate", Role.MEMBER, Optional.empty());
        As.administrator(
                board.administrator(), () -> boards.nameAlternate(board.id(), board.member(0), Optional.of(alternate)));
        come(1);
        PollId poll = open();
        assertThat(snapshot(poll).voters()).isEqualTo(1);
        rejected("not-there", () -> castFor(alternate, poll, 0));
        As.person(alternate, () -> attendance.checkIn(board.id(), planned.id(), Attending.IN_PERSON));
        assertThat(snapshot(poll).voters()).isEqualTo(2);
        assertThat(snapshot(poll).numbers().present()).isEqualTo(2);
        castFor(alternate, poll, 0);
        As.person(alternate, () -> attendance.leave(board.id(), planned.id()));
        assertThat(snapshot(poll).tookPart()).isEqualTo(1);
        assertThat(snapshot(poll).voters()).isEqualTo(2);
        assertThat(snapshot(poll).numbers().present()).isEqualTo(2);
    }

    @Test
    void theHolderOfAProxyVotesForWhoIsMissingWhileTheyAreThere() {
        charters.proxies(board, 1);
        ProxyScope week = new ProxyScope.Until(clock.instant().plus(Duration.ofDays(7)));
        As.person(board.member(0), () -> proxies.give(board.id(), board.member(1), week));
        come(2);
        PollId poll = open();
        assertThat(snapshot(poll).voters()).isEqualTo(1);
        rejected("not-there", () -> castFor(board.member(1), poll, 0));
        come(1);
        assertThat(snapshot(poll).voters()).isEqualTo(3);
        castFor(board.member(1), poll, 0);
        assertThat(snapshot(poll).numbers().present())
                .as("a proxy votes, but nobody is there for it")
                .isEqualTo(2);
    }

    @Test
    void whoIsOutOfTheVoteLeavesTheLight() {
        come(0);
        come(1);
        come(2);
        PollId poll = open();
        recuse(poll, 2);
        assertThat(now().newest(planned.item(0)).orElseThrow().poll().awayFromQuorum())
                .containsExactly(board.member(2));
        assertThat(walls.floor(board.id(), planned.id()).present())
                .as("here on the wall")
                .isEqualTo(2);
        rejected("hands-recused", () -> count(poll, 1, 0, 0, 2));
        assertThat(snapshot(poll).voters()).isEqualTo(2);
    }

    @Test
    void whoSteppedBackFromTheItemIsOutOfTheVoteFromItsOpening() {
        come(0);
        come(1);
        come(2);
        stepBackFromTheItem(1);
        PollId poll = open();
        assertThat(snapshot(poll).numbers().recused().people()).isEqualTo(1);
        assertThat(snapshot(poll).voters()).isEqualTo(2);
        rejected("recused", () -> cast(poll, 1, Choice.YES));
    }

    @Test
    void theWallCountsThemOutBeforeThereIsAVoteToo() {
        come(0);
        come(1);
        Feed<WallFloor> floor =
                new Feed<>(MeetingTopics.room(planned.id()), "wall", () -> walls.floor(board.id(), planned.id()));
        try (var wall = new Watching<>(hub, floor, 1)) {
            stepBackFromTheItem(1);
            await().untilAsserted(() ->
                    assertThat(wall.shown()).extracting(WallFloor::present).containsExactly(1));
        }
    }

    private void stepBackFromTheItem(int member) {
        As.person(
                board.member(member),
                () -> onSubjects.declare(
                        board.id(),
                        ItemSubjects.topic(planned.item(0)),
                        new Conflict(ConflictKind.OTHER, "My sister works there")));
    }
}
