package org.roundtable.voting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.Texts;

/**
 * A conflict of interest as somebody tells it.
 *
 * @param note what others should know of it, at most 500 characters; needed where the kind says nothing
 */
public record Conflict(ConflictKind kind, String note) {
    static final int NOTE_MAX = 500;

    /** @throws Invalid on {@code note} */
    public Conflict {
        note = kind == ConflictKind.OTHER
                ? Texts.required("note", note, NOTE_MAX)
                : Texts.optional("note", note, NOTE_MAX);
    }

    /** @throws Invalid on {@code kind} when none is chosen; on {@code note} */
    public static Conflict of(@Nullable ConflictKind kind, String note) {
        return new Conflict(Optional.ofNullable(kind).orElseThrow(() -> new Invalid("kind", "choice")), note);
    }
}
