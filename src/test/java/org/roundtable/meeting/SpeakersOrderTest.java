package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

class SpeakersOrderTest {
    private static final Instant START = Instant.parse("2026-06-09T18:00:00Z");

    @Test
    void whoAskedFirstSpeaksFirst() {
        assertThat(order(false, hand("Rosa", 3, 0), hand("Ben", 1, 500), hand("Ana", 2, 0)))
                .containsExactly("Ben", "Ana", "Rosa");
    }

    @Test
    void balancedWhoHasSpokenLessSpeaksFirstAndAmongEqualsWhoAskedFirst() {
        assertThat(order(true, hand("Rosa", 3, 0), hand("Ben", 1, 500), hand("Ana", 2, 0), hand("Eli", 4, 20)))
                .containsExactly("Ana", "Rosa", "Eli", "Ben");
    }

    @Test
    void aPointOfOrderGoesBeforeEverybodyHoweverLongItsSpeakerHasSpoken() {
        Hand late = point("Ben", 9, 900, PointOfOrder.TIME);
        Hand early = point("Ana", 8, 950, PointOfOrder.ORDER);
        for (boolean balanced : List.of(true, false)) {
            assertThat(order(balanced, hand("Rosa", 1, 0), late, early)).containsExactly("Ana", "Ben", "Rosa");
        }
    }

    private static List<String> order(boolean balanced, Hand... hands) {
        return SpeakersOrder.of(balanced).of(List.of(hands)).stream()
                .map(hand -> hand.person().name())
                .toList();
    }

    private static Hand hand(String name, int minute, int seconds) {
        return made(name, minute, seconds, Optional.empty());
    }

    private static Hand point(String name, int minute, int seconds, PointOfOrder point) {
        return made(name, minute, seconds, Optional.of(point));
    }

    private static Hand made(String name, int minute, int seconds, Optional<PointOfOrder> point) {
        return new Hand(
                new SpeechId(minute),
                new PersonBadge(PersonId.next(), name, 0),
                point,
                START.plus(Duration.ofMinutes(minute)),
                Duration.ofSeconds(seconds));
    }
}
