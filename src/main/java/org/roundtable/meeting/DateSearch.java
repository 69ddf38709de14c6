package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;
import org.roundtable.voting.PollId;

/** A meeting that is to be, and the poll in which people say when they can come. */
@Entity
class DateSearch extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(name = "poll_id", nullable = false)
    private PollId poll;

    @Embedded
    private StoredPlan plan;

    @Column(nullable = false)
    private PersonId askedBy;

    @Column(nullable = false)
    private Instant askedAt;

    @Column(name = "meeting_id")
    private @Nullable MeetingId meeting;

    @Embedded
    private @Nullable Cancellation givenUp;

    @SuppressWarnings("NullAway.Init")
    protected DateSearch() {}

    DateSearch(DateSearchId id, BoardId board, PollId poll, StoredPlan plan, PersonId by, Instant at) {
        super(id.value());
        this.board = board;
        this.poll = poll;
        this.plan = plan;
        this.askedBy = by;
        this.askedAt = at;
    }

    void change(MeetingPlan changed) {
        requireOpen();
        plan = new StoredPlan(changed);
    }

    void found(MeetingPlan chosen, MeetingId planned) {
        requireOpen();
        plan = new StoredPlan(chosen);
        meeting = planned;
    }

    void giveUp(String reason, PersonId by, Instant at) {
        requireOpen();
        givenUp = new Cancellation(by, at, Texts.required("reason", reason, Meeting.REASON_MAX));
    }

    /**
     * Looks on, in another poll, after it was given up.
     *
     * @throws Rejected {@code date-asked-already}
     */
    void askAgain(PollId other) {
        if (state() != DateSearchState.GIVEN_UP) {
            throw new Rejected("date-asked-already");
        }
        poll = other;
        givenUp = null;
    }

    /** @throws Rejected {@code date-found}, {@code date-given-up} */
    void requireOpen() {
        switch (state()) {
            case OPEN -> {}
            case FOUND -> throw new Rejected("date-found");
            case GIVEN_UP -> throw new Rejected("date-given-up");
        }
    }

    DateSearchState state() {
        if (meeting != null) {
            return DateSearchState.FOUND;
        }
        return givenUp == null ? DateSearchState.OPEN : DateSearchState.GIVEN_UP;
    }

    DateSearchId id() {
        return new DateSearchId(key());
    }

    BoardId board() {
        return board;
    }

    PollId poll() {
        return poll;
    }

    MeetingPlan plan() {
        return plan.plan();
    }

    Optional<MeetingId> meeting() {
        return Optional.ofNullable(meeting);
    }

    Optional<Cancellation> givenUp() {
        return Optional.ofNullable(givenUp);
    }
}
