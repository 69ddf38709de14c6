package org.roundtable.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** An initiative came from one stage to another: who, when and why. */
@Entity
@Table(name = "initiative_move")
class Move extends Stored {
    static final int REASON_MAX = 1_000;

    @Column(name = "initiative_id", nullable = false)
    private InitiativeId initiative;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Stage fromStage;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Stage toStage;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Arrow arrow;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Mover mover;

    @Column(nullable = false)
    private PersonId movedBy;

    @Column(nullable = false)
    private String reason;

    @Column(nullable = false)
    private Instant movedAt;

    @SuppressWarnings("NullAway.Init")
    protected Move() {}

    Move(InitiativeId initiative, Stage from, Arrow arrow, Mover mover, PersonId by, String reason, Instant at) {
        super(Ids.next());
        this.initiative = initiative;
        this.fromStage = from;
        this.toStage = arrow.to();
        this.arrow = arrow;
        this.mover = mover;
        this.movedBy = by;
        this.reason = Texts.optional("reason", reason, REASON_MAX);
        this.movedAt = at;
    }

    Stage from() {
        return fromStage;
    }

    Stage to() {
        return toStage;
    }

    Arrow arrow() {
        return arrow;
    }

    Mover mover() {
        return mover;
    }

    PersonId by() {
        return movedBy;
    }

    String reason() {
        return reason;
    }

    Instant at() {
        return movedAt;
    }
}
