package org.roundtable.initiative;

import java.util.Map;
import org.roundtable.common.Rejected;

/** Somebody else has changed the field meanwhile. Nothing was stored; both texts are here to choose from. */
public final class FieldChanged extends Rejected {
    private final Field field;
    private final transient FieldState theirs;
    private final String mine;

    FieldChanged(Field field, FieldState theirs, String mine) {
        super("initiative.field-changed", Map.of("who", theirs.by().name()));
        this.field = field;
        this.theirs = theirs;
        this.mine = mine;
    }

    public Field field() {
        return field;
    }

    public FieldState theirs() {
        return theirs;
    }

    public String mine() {
        return mine;
    }
}
