package org.roundtable.meeting;

import java.time.Instant;
import java.util.Optional;

/**
 * A meeting's trust pulse, as everybody on the board sees it. Nothing is shown while it can be answered, not even how many
 * have: from a result that changes with each answer, and from the moment a number grows, one could subtract what one
 * person said. So all comes at once, when it closes, and never changes again.
 *
 * @param closesAt while it is open: until when it can be answered; empty until the meeting has ended
 * @param answers once it is closed; before that 0
 * @param result once it is closed, if enough have answered
 */
public record PulseSnapshot(PulseState state, Optional<Instant> closesAt, int answers, Optional<PulseResult> result) {
    static final PulseSnapshot NOT_ASKED =
            new PulseSnapshot(PulseState.NOT_ASKED, Optional.empty(), 0, Optional.empty());

    /** For those who answer and do not read it. */
    PulseSnapshot withoutResult() {
        return new PulseSnapshot(state, closesAt, 0, Optional.empty());
    }
}
