package org.roundtable.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LiveHistoryTest {
    private final LiveHub hub = new LiveHub();
    private final AtomicReference<LiveTotals> totals = new AtomicReference<>(totals(0, 0, 0));
    private final LiveHistory history = new LiveHistory(hub, totals::get);

    @AfterEach
    void stop() {
        hub.stop();
    }

    @Test
    void aMomentTellsWhatWasDoneInASecondSinceTheOneBefore() {
        look(totals(3, 40, 10));
        look(totals(5, 42, 10));
        assertThat(history.report().last())
                .containsExactly(
                        new LiveMoment(3, 20, 5, LiveTotals.Delivery.NONE),
                        new LiveMoment(5, 1, 0, LiveTotals.Delivery.NONE));
        assertThat(history.report().now().screens()).isEqualTo(5);
    }

    @Test
    void onlyTheLastMinutesAreRemembered() {
        for (int i = 0; i < LiveHistory.MOMENTS + 7; i++) {
            look(totals(i, 0, 0));
        }
        assertThat(history.report().last())
                .hasSize(LiveHistory.MOMENTS)
                .first()
                .extracting(LiveMoment::screens)
                .isEqualTo(7);
    }

    private void look(LiveTotals now) {
        totals.set(now);
        history.look();
    }

    private static LiveTotals totals(int screens, long frames, long folded) {
        return new LiveTotals(
                screens,
                1,
                List.of(new LiveTotals.Way("websocket", frames, 0)),
                folded,
                0,
                0,
                0,
                0,
                LiveTotals.Delivery.NONE,
                Optional.empty());
    }
}
