package org.roundtable.voting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** Paper ballots that one person entered and another confirms or gives back. */
@Entity
class PaperBatch extends Stored {
    @Column(name = "poll_id", nullable = false)
    private PollId poll;

    @Column(nullable = false)
    private PersonId enteredBy;

    @Column(nullable = false)
    private Instant enteredAt;

    private @Nullable PersonId confirmedBy;
    private @Nullable Instant confirmedAt;
    private @Nullable PersonId returnedBy;
    private @Nullable Instant returnedAt;
    private @Nullable String returnedReason;

    @ElementCollection
    @CollectionTable(name = "paper_line", joinColumns = @JoinColumn(name = "batch_id"))
    @OrderColumn(name = "place")
    private List<PaperLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PaperBatch() {}

    PaperBatch(BatchId id, PollId poll, List<PaperLine> lines, PersonId by, Instant at) {
        super(id.value());
        this.poll = poll;
        this.enteredBy = by;
        this.enteredAt = at;
        this.lines.addAll(lines);
    }

    /**
     * @return what goes into the box; the batch keeps no ballot, since the box has them now
     * @throws Rejected {@code batch-over}; {@code own-batch} when whoever entered it confirms it
     */
    List<PaperLine> confirm(PersonId by, Instant at) {
        requireWaiting();
        if (by.equals(enteredBy)) {
            throw new Rejected("own-batch");
        }
        confirmedBy = by;
        confirmedAt = at;
        List<PaperLine> taken = List.copyOf(lines);
        lines.clear();
        return taken;
    }

    /** @throws Rejected {@code batch-over} */
    void giveBack(String reason, PersonId by, Instant at) {
        requireWaiting();
        returnedReason = Texts.required("reason", reason, Poll.REASON_MAX);
        returnedBy = by;
        returnedAt = at;
        lines.clear();
    }

    /** The poll ended before anybody confirmed it. */
    void lapse(Instant at) {
        requireWaiting();
        returnedAt = at;
        lines.clear();
    }

    private void requireWaiting() {
        if (confirmedAt != null || returnedAt != null) {
            throw new Rejected("batch-over");
        }
    }

    BatchId id() {
        return new BatchId(key());
    }

    PersonId enteredBy() {
        return enteredBy;
    }

    /** How many ballots: one for each person. */
    int people() {
        return Math.toIntExact(
                lines.stream().filter(line -> line.person() != null).count());
    }

    Instant enteredAt() {
        return enteredAt;
    }

    List<PaperLine> lines() {
        return List.copyOf(lines);
    }
}
