package org.roundtable.meeting.ui;

import java.time.Instant;
import java.util.Optional;
import org.roundtable.live.Topic;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.Purpose;
import org.roundtable.meeting.VoteView;
import org.roundtable.meeting.VotesSnapshot;
import org.roundtable.voting.PollStanding;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Verdict;

/** The one step that comes next for whoever looks after a meeting. */
enum NextStep {
    START,
    OPEN_VOTE,
    CLOSE_VOTE,
    DRAW_LOT,
    STATE_OUTCOME,
    OPEN,
    FINISH,
    END,
    BACK,
    TAKE_GAVEL,
    END_AFTERWARDS,
    NONE;

    private static final String POLL = "poll";

    static NextStep of(MeetingSnapshot now, VotesSnapshot votes, boolean leads, Instant time) {
        return switch (now.state()) {
            case PLANNED -> START;
            case RUNNING -> running(now, votes, leads, time);
            case ENDED, CANCELLED -> NONE;
        };
    }

    /** Whether it is about a vote: the meeting can go on without it. */
    boolean aboutVote() {
        return this == OPEN_VOTE || this == DRAW_LOT || this == STATE_OUTCOME;
    }

    /** What comes next whatever there is to vote on. */
    static NextStep onward(MeetingSnapshot now) {
        if (now.next().isPresent()) {
            return OPEN;
        }
        return now.current().isPresent() ? FINISH : END;
    }

    private static NextStep running(MeetingSnapshot now, VotesSnapshot votes, boolean leads, Instant time) {
        Optional<VoteView> vote = now.current().flatMap(item -> votes.newest(item.id()));
        boolean held = vote.filter(VoteView::holdsTheItem).isPresent();
        if (forgotten(now, time)) {
            return held ? CLOSE_VOTE : END_AFTERWARDS;
        }
        if (!leads) {
            return TAKE_GAVEL;
        }
        if (now.breakSince().isPresent()) {
            return BACK;
        }
        return now.current()
                .flatMap(item -> vote.filter(put -> put.poll().state() != PollState.ANNULLED)
                        .map(put -> onVote(put.poll()))
                        .orElseGet(() -> before(item)))
                .orElseGet(() -> onward(now));
    }

    private static Optional<NextStep> onVote(PollStanding poll) {
        if (poll.open()) {
            return Optional.of(CLOSE_VOTE);
        }
        if (poll.verdict().equals(Optional.of(Verdict.LOT_NEEDED))) {
            return Optional.of(DRAW_LOT);
        }
        return poll.state() == PollState.CLOSED && !poll.outcome() ? Optional.of(STATE_OUTCOME) : Optional.empty();
    }

    /** Where an item is there to decide something, or a poll is linked to it, a vote is what it comes to. */
    private static Optional<NextStep> before(ItemView item) {
        boolean linked = item.plan().links().stream().map(Topic::kind).anyMatch(POLL::equals);
        boolean decides =
                item.plan().purpose() == Purpose.DECIDE && !item.plan().consent();
        return linked || decides ? Optional.of(OPEN_VOTE) : Optional.empty();
    }

    static boolean forgotten(MeetingSnapshot now, Instant time) {
        return now.plan().forgotten(now.startedAt().orElse(time), time);
    }
}
