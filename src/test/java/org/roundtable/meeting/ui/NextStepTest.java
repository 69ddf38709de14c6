package org.roundtable.meeting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.ItemClock;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.ItemState;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingKind;
import org.roundtable.meeting.MeetingPlan;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.Purpose;
import org.roundtable.meeting.VoteView;
import org.roundtable.meeting.VotesSnapshot;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollStanding;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Verdict;

class NextStepTest {
    private static final Instant START = Instant.parse("2026-06-09T18:00:00Z");
    private static final PersonBadge FAY = new PersonBadge(PersonId.next(), "Fay", 0);

    @Test
    void thereIsOneStepAtEveryStage() {
        assertThat(step(meeting(MeetingState.PLANNED, false, ItemState.WAITING)))
                .isEqualTo(NextStep.START);
        assertThat(step(meeting(MeetingState.RUNNING, false, ItemState.WAITING)))
                .isEqualTo(NextStep.OPEN);
        assertThat(step(meeting(MeetingState.RUNNING, false, ItemState.CURRENT, ItemState.WAITING)))
                .isEqualTo(NextStep.OPEN);
        assertThat(step(meeting(MeetingState.RUNNING, false, ItemState.DONE, ItemState.CURRENT)))
                .isEqualTo(NextStep.FINISH);
        assertThat(step(meeting(MeetingState.RUNNING, false, ItemState.DONE))).isEqualTo(NextStep.END);
        assertThat(step(meeting(MeetingState.RUNNING, true, ItemState.CURRENT))).isEqualTo(NextStep.BACK);
        assertThat(step(meeting(MeetingState.ENDED, false, ItemState.DONE))).isEqualTo(NextStep.NONE);
    }

    @Test
    void whoDoesNotLeadCanTakeOver() {
        var running = meeting(MeetingState.RUNNING, false, ItemState.CURRENT);
        assertThat(NextStep.of(running, VotesSnapshot.NONE, false, START)).isEqualTo(NextStep.TAKE_GAVEL);
    }

    @Test
    void whatNobodyEndedIsOfferedToBeEndedSixHoursAfterItsEnd() {
        var running = meeting(MeetingState.RUNNING, false, ItemState.CURRENT);
        assertThat(NextStep.of(
                        running,
                        VotesSnapshot.NONE,
                        false,
                        START.plus(Duration.ofHours(7)).minusSeconds(1)))
                .isEqualTo(NextStep.TAKE_GAVEL);
        assertThat(NextStep.of(running, VotesSnapshot.NONE, false, START.plus(Duration.ofHours(7))))
                .isEqualTo(NextStep.END_AFTERWARDS);
    }

    @Test
    void anItemThatIsThereToDecideComesToAVoteAndTheVoteToItsOutcome() {
        MeetingSnapshot now = meeting(
                MeetingState.RUNNING,
                false,
                item(ItemState.CURRENT, Purpose.DECIDE),
                item(ItemState.WAITING, Purpose.INFORM));
        assertThat(step(now, VotesSnapshot.NONE)).isEqualTo(NextStep.OPEN_VOTE);
        assertThat(NextStep.onward(now)).isEqualTo(NextStep.OPEN);
        assertThat(step(now, vote(now, PollState.OPEN, Optional.empty(), false)))
                .isEqualTo(NextStep.CLOSE_VOTE);
        assertThat(step(now, vote(now, PollState.CLOSED, Optional.of(Verdict.LOT_NEEDED), false)))
                .isEqualTo(NextStep.DRAW_LOT);
        assertThat(step(now, vote(now, PollState.CLOSED, Optional.of(Verdict.PASSED), false)))
                .isEqualTo(NextStep.STATE_OUTCOME);
        assertThat(step(now, vote(now, PollState.CLOSED, Optional.of(Verdict.PASSED), true)))
                .isEqualTo(NextStep.OPEN);
        assertThat(step(now, vote(now, PollState.ANNULLED, Optional.of(Verdict.ANNULLED), false)))
                .isEqualTo(NextStep.OPEN_VOTE);
    }

    @Test
    void aVoteThatWasLeftOpenIsClosedBeforeAForgottenMeetingIsEnded() {
        MeetingSnapshot now = meeting(MeetingState.RUNNING, false, ItemState.CURRENT);
        VotesSnapshot open = vote(now, PollState.OPEN, Optional.empty(), false);
        Instant next = START.plus(Duration.ofHours(7));
        assertThat(NextStep.of(now, open, false, next)).isEqualTo(NextStep.CLOSE_VOTE);
        assertThat(NextStep.of(now, VotesSnapshot.NONE, false, next)).isEqualTo(NextStep.END_AFTERWARDS);
    }

    private static NextStep step(MeetingSnapshot now, VotesSnapshot votes) {
        return NextStep.of(now, votes, true, START.plusSeconds(60));
    }

    private static VotesSnapshot vote(
            MeetingSnapshot now, PollState state, Optional<Verdict> verdict, boolean outcome) {
        PollStanding poll = new PollStanding(
                PollId.next(), "Shall we?", PollMethod.YES_NO, state, verdict, true, outcome, Set.of());
        return new VotesSnapshot(
                List.of(new VoteView(now.current().orElseThrow().id(), poll)));
    }

    private static NextStep step(MeetingSnapshot now) {
        return NextStep.of(now, VotesSnapshot.NONE, true, START.plusSeconds(60));
    }

    private static MeetingSnapshot meeting(MeetingState state, boolean pause, ItemState... items) {
        return meeting(
                state,
                pause,
                Stream.of(items).map(item -> item(item, Purpose.INFORM)).toArray(ItemView[]::new));
    }

    private static MeetingSnapshot meeting(MeetingState state, boolean pause, ItemView... items) {
        return new MeetingSnapshot(
                MeetingId.next(),
                BoardId.next(),
                new MeetingPlan(MeetingKind.REGULAR, "June", START, Duration.ofHours(1), "", ""),
                state,
                0,
                true,
                Optional.of(FAY),
                pause ? Optional.of(START) : Optional.empty(),
                Optional.of(START),
                Optional.empty(),
                "",
                List.of(items));
    }

    private static ItemView item(ItemState state, Purpose purpose) {
        return new ItemView(
                AgendaItemId.next(),
                state,
                new ItemPlan("Welcome", purpose, 10, "", "", "", false, List.of()),
                new ItemClock(Duration.ofMinutes(10), Duration.ZERO, Optional.empty()),
                START,
                FAY);
    }
}
