package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.voting.Choice;
import org.roundtable.voting.NotEntitled;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollNotOpen;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Verdict;

/** Raised hands that are counted in the room. */
@DatabaseTest
class HandCountsTest extends InAMeeting {
    @Test
    void handsAreCountedWithoutNamesAndNobodyCountsTwice() {
        come(0);
        come(1);
        come(2);
        PollId poll = open();
        cast(poll, 0, Choice.NO);
        rejected("hands-voted", () -> count(poll, 1, 0, 0, 0));
        rejected("hands-not-there", () -> count(poll, 1, 0, 0, 3));
        invalid("hands-uneven", () -> count(poll, 2, 0, 0, 1));
        invalid("no-hands", () -> count(poll, 0, 0, 0));
        assertThatThrownBy(() -> countThose(poll, Set.of(board.observer()))).isInstanceOf(NotEntitled.class);
        count(poll, 1, 1, 0, 1, 2);
        assertThat(snapshot(poll).tookPart()).isEqualTo(3);
        assertThat(snapshot(poll).voters()).isEqualTo(3);
        rejected("hand-counted", () -> cast(poll, 1, Choice.NO));
        rejected("recused-after-hand", () -> recuse(poll, 1));
        count(poll, 1, 0, 0, 1);
        cast(poll, 2, Choice.YES);
        rejected("hands-voted", () -> count(poll, 2, 0, 0, 1, 2));
        close(poll);
        PollSnapshot over = snapshot(poll);
        assertThat(over.count().orElseThrow().tookPart()).isEqualTo(3);
        assertThat(over.verdict()).contains(Verdict.PASSED);
        assertThat(over.votes()).hasSize(2);
        assertThat(over.room().hands().orElseThrow().people()).isEqualTo(1);
        assertThatThrownBy(() -> count(poll, 1, 0, 0, 1)).isInstanceOf(PollNotOpen.class);
    }

    @Test
    void handsTakenBackLeaveNoVote() {
        come(0);
        come(1);
        PollId poll = open();
        count(poll, 2, 0, 0, 0, 1);
        leave(0);
        assertThat(snapshot(poll).tookPart())
                .as("a hand that was counted stays")
                .isEqualTo(2);
        As.person(board.facilitator(), () -> hands.takeBack(board.id(), poll));
        assertThat(snapshot(poll).tookPart()).isZero();
        assertThat(snapshot(poll).voters()).isEqualTo(1);
        rejected("no-hands-counted", () -> As.person(board.facilitator(), () -> hands.takeBack(board.id(), poll)));
        cast(poll, 1, Choice.NO);
    }

    @Test
    void handsAreForOpenYesOrNoVotesInAMeeting() {
        come(0);
        PollId outside = polls.open(board);
        rejected("hands-only-in-meeting", () -> count(outside, 1, 0, 0, 0));
        PollId consent = open(PollWorld.terms(PollWorld.CONSENT, ResultsShown.LIVE, Optional.empty()));
        rejected("hands-only-yes-or-no", () -> count(consent, 1, 0, 0, 0));
        close(consent);
        PollTerms secret = new PollTerms(
                "Who?", "", List.of(), PollWorld.MAJORITY, ResultsShown.AFTER_CLOSING, true, Optional.empty());
        PollId poll = open(secret);
        rejected("secret-poll", () -> count(poll, 1, 0, 0, 0));
    }
}
