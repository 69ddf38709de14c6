package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.voting.Choice;
import org.roundtable.voting.OutcomeStep;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollNotOpen;
import org.roundtable.voting.Verdict;

/** Votes that are put in a meeting: how they begin and end, and where they are told. */
@DatabaseTest
class MeetingVotesTest extends InAMeeting {
    @Test
    void aVoteBelongsToItsItemAndIsSeenByEverybody() {
        PollId poll = open();
        VoteView put = now().newest(planned.item(0)).orElseThrow();
        assertThat(put.poll().id()).isEqualTo(poll);
        assertThat(put.poll().open()).isTrue();
        assertThat(put.holdsTheItem()).isTrue();
        close(poll);
        assertThat(now().newest(planned.item(0)).orElseThrow().poll().verdict()).isPresent();
        assertThat(now().newest(planned.item(0)).orElseThrow().poll().outcome()).isFalse();
        As.person(board.facilitator(), () -> outcomes.state(board.id(), poll, "So be it", OutcomeStep.NOTHING));
        assertThat(now().newest(planned.item(0)).orElseThrow().poll().outcome()).isTrue();
    }

    @Test
    void anItemIsNotLeftNorAMeetingEndedWhileAVoteWaitsToBeClosed() {
        PollId poll = open();
        var next = planned.item(1);
        rejected("vote-open", () -> assembly.open(planned, board.facilitator(), Optional.of(planned.item(0)), next));
        rejected(
                "vote-open",
                () -> As.person(
                        board.facilitator(), () -> course.finish(board.id(), planned.id(), planned.item(0), false)));
        rejected(
                "vote-open",
                () -> As.person(
                        board.facilitator(), () -> lead.end(board.id(), planned.id(), Optional.of(planned.item(0)))));
        rejected("vote-open", this::open);
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), poll, "Asked wrongly"));
        PollId again = As.person(
                board.facilitator(),
                () -> votes.open(
                        board.id(),
                        planned.id(),
                        planned.item(0),
                        new NewVote(Optional.empty(), terms(), Optional.of(poll))));
        close(again);
        assembly.open(planned, board.facilitator(), Optional.of(planned.item(0)), next);
        assertThat(now().on(planned.item(0))).hasSize(2);
    }

    @Test
    void anotherFacilitatorClosesWhatTheFirstLeftOpenAndTheLaterOneIsTold() {
        PersonId grace = assembly.secondFacilitator(board);
        come(0);
        PollId poll = open();
        As.person(grace, () -> votes.close(board.id(), planned.id(), poll));
        assertThatThrownBy(() -> close(poll)).isInstanceOf(PollNotOpen.class);
        rejected(
                "gavel-elsewhere",
                () -> As.person(grace, () -> votes.open(board.id(), planned.id(), planned.item(0), vote())));
    }

    @Test
    void aPollThatIsOpenOnWhatAnItemIsAboutIsTakenUpWithItsVotes() {
        PollId known = polls.open(board);
        cast(known, 4, Choice.NO);
        assertThat(offered()).isEmpty();
        PersonId fay = board.facilitator();
        AgendaItemId item = linkedItem(known);
        assembly.open(planned, fay, Optional.of(planned.item(0)), item);
        assertThat(As.person(fay, () -> votes.offered(board.id(), planned.id(), item)))
                .extracting(OfferedVote::poll)
                .containsExactly(known);
        come(0);
        As.person(fay, () -> votes.bring(board.id(), planned.id(), item, known));
        assertThat(snapshot(known).numbers().present()).isEqualTo(1);
        cast(known, 3, Choice.YES);
        assertThat(snapshot(known).tookPart()).isEqualTo(2);
        rejected("vote-open", () -> As.person(fay, () -> votes.bring(board.id(), planned.id(), item, known)));
        PollId unrelated = polls.open(board);
        As.person(fay, () -> votes.close(board.id(), planned.id(), known));
        denied(NotFound.class, fay, () -> votes.bring(board.id(), planned.id(), item, unrelated));
    }

    @Test
    void theWallAndTheMinutesKnowTheVoteByItsItem() {
        come(0);
        PollId poll = open();
        assertThat(wall().orElseThrow().tookPart()).isZero();
        cast(poll, 0, Choice.YES);
        assertThat(wall().orElseThrow().tookPart()).isEqualTo(1);
        assertThat(wall().orElseThrow().voters()).isEqualTo(1);
        assertThat(wall().orElseThrow().result()).isEmpty();
        close(poll);
        assertThat(wall().orElseThrow().verdict()).contains(Verdict.PASSED);
        assertThat(wall().orElseThrow().result()).isPresent();
        As.person(board.facilitator(), () -> lead.end(board.id(), planned.id(), Optional.of(planned.item(0))));
        var inMinutes = As.person(board.facilitator(), () -> facts.load(board.id(), planned.id()))
                .votes(Optional.of(planned.item(0)));
        assertThat(inMinutes).hasSize(1);
        assertThat(inMinutes.getFirst().quorum().orElseThrow().there()).containsExactly(board.member(0));
    }

    @Test
    void aVoteAfterThePlannedEndOfAMeetingThatNobodyEndedBelongsToIt() {
        come(0);
        clock.advance(Duration.ofHours(3));
        PollId poll = open();
        cast(poll, 0, Choice.YES);
        clock.advance(Duration.ofMinutes(5));
        close(poll);
        clock.advance(Duration.ofHours(20));
        As.person(board.facilitator(), () -> lead.endAfterwards(board.id(), planned.id(), "We forgot"));
        var told = As.person(board.facilitator(), () -> facts.load(board.id(), planned.id()))
                .votes(Optional.of(planned.item(0)));
        assertThat(told).extracting(vote -> vote.poll().id()).containsExactly(poll);
        assertThat(told.getFirst().quorum()).isPresent();
    }

    @Test
    void onlyWhoFacilitatesThisBoardPutsVotesInItsMeetings() {
        PollId poll = open();
        var other = world.board(1);
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> votes.open(board.id(), planned.id(), planned.item(0), vote()));
            denied(expected, person, () -> votes.close(board.id(), planned.id(), poll));
            denied(expected, person, () -> votes.bring(board.id(), planned.id(), planned.item(0), poll));
            denied(expected, person, () -> votes.offered(board.id(), planned.id(), planned.item(0)));
            denied(expected, person, () -> hands.takeBack(board.id(), poll));
        }
        denied(NotFound.class, other.member(0), () -> rooms.votes(board.id(), planned.id()));
        PollId outside = polls.open(board);
        denied(NotFound.class, board.facilitator(), () -> votes.close(board.id(), planned.id(), outside));
        denied(Invalid.class, board.facilitator(), () -> {
            close(poll);
            votes.open(
                    board.id(),
                    planned.id(),
                    planned.item(0),
                    new NewVote(Optional.of(new Topic("initiative", 1)), terms(), Optional.empty()));
        });
    }
}
