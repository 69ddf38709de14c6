package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Texts;

/** By whom and when something was put down in a meeting, and whether it was taken back. */
@Embeddable
class Written {
    static final int MAX = 2_000;

    @Column(name = "item_id")
    private @Nullable AgendaItemId item;

    @Column(nullable = false)
    private String text;

    @Column(nullable = false)
    private PersonId writtenBy;

    @Column(nullable = false)
    private Instant writtenAt;

    private @Nullable PersonId takenBackBy;

    private @Nullable Instant takenBackAt;

    @SuppressWarnings("NullAway.Init")
    protected Written() {}

    /** @throws Invalid on {@code text} */
    Written(Optional<AgendaItemId> item, String text, PersonId by, Instant at) {
        this.item = item.orElse(null);
        this.text = Texts.required("text", text, MAX);
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** @throws Rejected {@code taken-back-already} */
    void takeBack(PersonId by, Instant at) {
        if (takenBackAt != null) {
            throw new Rejected("taken-back-already");
        }
        takenBackBy = by;
        takenBackAt = at;
    }

    boolean stands() {
        return takenBackAt == null;
    }

    Optional<AgendaItemId> item() {
        return Optional.ofNullable(item);
    }

    String text() {
        return text;
    }

    PersonId by() {
        return writtenBy;
    }

    Instant at() {
        return writtenAt;
    }

    Optional<PersonId> takenBackBy() {
        return Optional.ofNullable(takenBackBy);
    }
}
