package org.roundtable.meeting;

import java.util.Map;
import org.roundtable.common.Rejected;
import org.roundtable.security.PersonBadge;

/** Somebody else has changed the notes meanwhile. Nothing was stored; both texts are here to choose from. */
public final class NoteChanged extends Rejected {
    private final transient NoteState theirs;

    NoteChanged(NoteState theirs) {
        super("note-changed", Map.of("who", theirs.by().map(PersonBadge::name).orElse("")));
        this.theirs = theirs;
    }

    public NoteState theirs() {
        return theirs;
    }
}
