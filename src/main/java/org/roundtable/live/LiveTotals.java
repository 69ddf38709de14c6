package org.roundtable.live;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the live path of this server has done since its start, and how it stands now.
 *
 * @param screens tabs that follow something
 * @param topics what somebody follows
 * @param ways how updates travelled
 * @param changesFolded changes that went out together with an earlier one of the same topic
 * @param wakesFolded times a screen got several changes in one update
 * @param stalled screens that do not read what was sent to them
 * @param cutOffs connections closed because nothing was read for too long
 * @param fallbacks screens that cannot use a WebSocket
 * @param delivery how long changes took lately
 * @param relayLag how long news of other servers took lately; empty for a server that is alone
 */
public record LiveTotals(
        int screens,
        int topics,
        List<Way> ways,
        long changesFolded,
        long wakesFolded,
        long stalled,
        long cutOffs,
        long fallbacks,
        Delivery delivery,
        Optional<Duration> relayLag) {
    long frames() {
        return ways.stream().mapToLong(Way::frames).sum();
    }

    /**
     * @param transport {@code websocket} or {@code long-polling}
     * @param characters in the frames
     */
    public record Way(String transport, long frames, long characters) {}

    /**
     * From the commit of a change until it was written to a screen, in milliseconds, over the last seconds.
     *
     * @param half within it half of the screens had it
     * @param most within it 99 of 100 had it
     */
    public record Delivery(double half, double most) {
        public static final Delivery NONE = new Delivery(-1, -1);

        public boolean any() {
            return most >= 0;
        }
    }
}
