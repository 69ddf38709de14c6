package org.roundtable.security;

import org.roundtable.common.PersonId;

/**
 * A person as everybody on a shared board sees them: name and face.
 *
 * @param picture the revision of their picture, from 1; below that they have none and initials stand for it
 */
public record PersonBadge(PersonId id, String name, int picture) {
    private static final int TINTS = 7;

    /** The person's colour, the same wherever they are shown: one of seven, from 0. */
    public int tint() {
        return Math.floorMod(id.value(), TINTS);
    }

    /** Up to two letters for an avatar without a picture. */
    public String initials() {
        String[] words = name.strip().split("\\s+");
        String first = words[0].substring(0, words[0].offsetByCodePoints(0, Math.min(1, words[0].length())));
        String last = words[words.length - 1];
        return words.length == 1 ? first : first + last.substring(0, last.offsetByCodePoints(0, 1));
    }
}
