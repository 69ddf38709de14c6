package org.roundtable.voting;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.Invalid;
import org.roundtable.common.Texts;

/**
 * Something that can be voted for.
 *
 * @param name at most 160 characters, none twice in a poll
 * @param note what people should know of it, at most 500 characters, or empty
 * @param cost of a project, in the smallest unit of money, from 1 to 10^12; 0 for all other options
 * @param startsAt of a date that is looked for
 */
public record PollOption(String name, String note, long cost, Optional<Instant> startsAt) {
    static final int NAME_MAX = 160;
    static final int NOTE_MAX = 500;
    static final long COST_MAX = 1_000_000_000_000L;

    /** @throws Invalid on {@code options} */
    public PollOption {
        name = Texts.required("options", name, NAME_MAX);
        note = Texts.optional("options", note, NOTE_MAX);
        if (cost < 0 || cost > COST_MAX) {
            throw new Invalid("options", "out-of-range", Map.of("least", 0, "most", COST_MAX));
        }
    }

    public static PollOption of(String name) {
        return new PollOption(name, "", 0, Optional.empty());
    }

    public static PollOption project(String name, String note, long cost) {
        return new PollOption(name, note, cost, Optional.empty());
    }

    /** A time; it is its own name, and shown in each reader's zone. */
    public static PollOption at(Instant time) {
        return new PollOption(time.toString(), "", 0, Optional.of(time));
    }
}
