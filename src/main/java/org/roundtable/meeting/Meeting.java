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

/** A meeting: planned, then held or cancelled, and ended. */
@Entity
class Meeting extends Stored {
    static final int REASON_MAX = 2_000;

    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Embedded
    private StoredPlan plan;

    private @Nullable Long seriesId;

    @Column(nullable = false)
    private int changes;

    @Column(nullable = false)
    private PersonId plannedBy;

    @Column(nullable = false)
    private Instant plannedAt;

    @Embedded
    private @Nullable Publication publication;

    @Embedded
    private @Nullable Cancellation cancellation;

    @Embedded
    private @Nullable Start start;

    @Embedded
    private @Nullable Ending ending;

    @Column(name = "gavel_id")
    private @Nullable PersonId gavel;

    private @Nullable Instant breakSince;

    @Column(nullable = false)
    private boolean speakersOpen = true;

    @Column(nullable = false)
    private boolean speakersBalanced;

    @SuppressWarnings("NullAway.Init")
    protected Meeting() {}

    Meeting(MeetingId id, BoardId board, MeetingPlan plan, @Nullable Long series, PersonId by, Instant at) {
        super(id.value());
        this.board = board;
        this.plan = new StoredPlan(plan);
        this.seriesId = series;
        this.plannedBy = by;
        this.plannedAt = at;
    }

    /** @throws Rejected {@code meeting-cancelled}, {@code meeting-under-way}, {@code meeting-over} */
    void change(MeetingPlan changed) {
        requirePlanned();
        plan = new StoredPlan(changed);
        changes++;
    }

    /** @throws Rejected as for {@link #change} */
    void cancel(String reason, PersonId by, Instant at) {
        requirePlanned();
        cancellation = new Cancellation(by, at, Texts.required("reason", reason, REASON_MAX));
        changes++;
    }

    /** Lets everybody on the board read the agenda. The same again changes nothing. */
    void publish(PersonId by, Instant at) {
        if (publication == null) {
            publication = new Publication(by, at);
        }
    }

    /** @throws Rejected as for {@link #change} */
    void start(PersonId by, Instant at) {
        requirePlanned();
        publish(by, at);
        start = new Start(by, at);
        gavel = by;
    }

    /** @throws Rejected {@code meeting-not-under-way} */
    void end(PersonId by, Instant at) {
        requireRunning();
        ending = new Ending(by, at, "");
        breakSince = null;
    }

    /** Ends, as of a time gone by, what nobody ended. */
    void endAfterwards(String reason, PersonId by, Instant endedAt) {
        requireRunning();
        ending = new Ending(by, endedAt, Texts.required("reason", reason, REASON_MAX));
        breakSince = null;
    }

    /** @throws Rejected {@code meeting-not-under-way} */
    void passGavel(PersonId to) {
        requireRunning();
        gavel = to;
    }

    /** @throws Rejected {@code meeting-not-under-way}, {@code break-already} */
    void beginBreak(Instant at) {
        requireRunning();
        if (breakSince != null) {
            throw new Rejected("break-already");
        }
        breakSince = at;
    }

    /** @throws Rejected {@code meeting-not-under-way}, {@code no-break} */
    void endBreak() {
        requireRunning();
        if (breakSince == null) {
            throw new Rejected("no-break");
        }
        breakSince = null;
    }

    void openSpeakersList(boolean open) {
        requireRunning();
        speakersOpen = open;
    }

    void balanceSpeakersList(boolean balanced) {
        requireRunning();
        speakersBalanced = balanced;
    }

    void requireRunning() {
        if (state() != MeetingState.RUNNING) {
            throw new Rejected("meeting-not-under-way");
        }
    }

    void requirePlanned() {
        switch (state()) {
            case PLANNED -> {}
            case CANCELLED -> throw new Rejected("meeting-cancelled");
            case RUNNING -> throw new Rejected("meeting-under-way");
            case ENDED -> throw new Rejected("meeting-over");
        }
    }

    /** @throws Rejected {@code meeting-cancelled}, {@code meeting-over} when nothing of it can be changed any more */
    void requireOpen() {
        if (state() != MeetingState.RUNNING) {
            requirePlanned();
        }
    }

    MeetingState state() {
        if (cancellation != null) {
            return MeetingState.CANCELLED;
        }
        if (ending != null) {
            return MeetingState.ENDED;
        }
        return start == null ? MeetingState.PLANNED : MeetingState.RUNNING;
    }

    MeetingId id() {
        return new MeetingId(key());
    }

    BoardId board() {
        return board;
    }

    MeetingPlan plan() {
        return plan.plan();
    }

    String title() {
        return plan.title();
    }

    /** What all meetings have in common that were planned together. */
    Optional<Long> series() {
        return Optional.ofNullable(seriesId);
    }

    /** How often the plan was changed: calendars tell newer from older by it. */
    int changes() {
        return changes;
    }

    boolean published() {
        return publication != null;
    }

    Optional<PersonId> gavel() {
        return Optional.ofNullable(gavel);
    }

    Optional<Instant> breakSince() {
        return Optional.ofNullable(breakSince);
    }

    Optional<Start> start() {
        return Optional.ofNullable(start);
    }

    Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    Optional<Cancellation> cancellation() {
        return Optional.ofNullable(cancellation);
    }

    boolean speakersOpen() {
        return speakersOpen;
    }

    boolean speakersBalanced() {
        return speakersBalanced;
    }
}
