package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.security.PersonBadge;

/**
 * The notes on an item as they are stored.
 *
 * @param revision counts the changes, from 0 for nothing written yet
 * @param by who wrote last; none when nobody has
 */
public record NoteState(String text, long revision, Optional<PersonBadge> by) {
    public static final NoteState EMPTY = new NoteState("", 0, Optional.empty());
}
