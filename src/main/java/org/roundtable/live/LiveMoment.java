package org.roundtable.live;

/**
 * How the live path stood at one of many moments at equal distances.
 *
 * @param screens open then
 * @param sent updates a second since the moment before
 * @param folded changes a second since the moment before that needed no update of their own
 * @param delivery how long changes took
 */
public record LiveMoment(int screens, double sent, double folded, LiveTotals.Delivery delivery) {
    static LiveMoment between(LiveTotals before, LiveTotals now, double seconds) {
        return new LiveMoment(
                now.screens(),
                (now.frames() - before.frames()) / seconds,
                (folded(now) - folded(before)) / seconds,
                now.delivery());
    }

    private static long folded(LiveTotals totals) {
        return totals.changesFolded() + totals.wakesFolded();
    }
}
