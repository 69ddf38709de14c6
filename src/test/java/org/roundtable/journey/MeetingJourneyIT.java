package org.roundtable.journey;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * A meeting from its plan to its approved minutes, at six screens at once: who leads it, a member at a desk, one in Spanish
 * and one with a conflict of interest on phones, a guest on a phone, and the wall.
 */
class MeetingJourneyIT {
    @Test
    void aBoardMeets() throws IOException {
        try (Evening evening = new Evening((stage, screen) -> {})) {
            evening.happens();
        }
    }
}
