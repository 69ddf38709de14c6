package org.roundtable.audit;

import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * Who did what to which thing.
 *
 * @param board null for deeds of the installation (accounts, sign-in)
 * @param by null when nobody was signed in, or the clock did it
 * @param action a past-tense key such as {@code poll.opened}, at most 60 characters; {@code activity.poll.opened} says it
 *     in words
 * @param on what it was done to; null when that is the board or the installation
 * @param detail a name, title or reason to show with it, at most 500 characters are kept; never what is secret
 * @param onBoard whether everybody on the board may read of it under "what happened lately"
 */
public record Deed(
        @Nullable BoardId board,
        @Nullable PersonId by,
        String action,
        @Nullable Topic on,
        String detail,
        boolean onBoard) {}
