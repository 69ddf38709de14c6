package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.common.Invalid;

/**
 * An answer to an invitation.
 *
 * @param way how one takes part; empty for whoever does not
 * @param alternate whether the alternate comes instead; false for whoever comes
 */
public record Answer(Reply reply, Optional<Way> way, boolean alternate) {
    /** @throws Invalid on {@code way}, when it is missing for somebody who may come */
    public Answer {
        if (reply == Reply.NO) {
            way = Optional.empty();
        } else {
            alternate = false;
            if (way.isEmpty()) {
                throw new Invalid("way", "no-way-of-coming");
            }
        }
    }

    public static Answer yes(Way way) {
        return new Answer(Reply.YES, Optional.of(way), false);
    }

    public static Answer maybe(Way way) {
        return new Answer(Reply.MAYBE, Optional.of(way), false);
    }

    public static Answer no(boolean alternate) {
        return new Answer(Reply.NO, Optional.empty(), alternate);
    }
}
