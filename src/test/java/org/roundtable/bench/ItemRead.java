package org.roundtable.bench;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.roundtable.bench.server.Town;

/** Finds which item of the agenda is on, as a guest's page or a wall says it. */
final class ItemRead implements Newest {
    private static final String ITEM = Town.item(0).substring(0, Town.item(0).indexOf('0'));

    /** A guest's page names other items, too. */
    private static final String NOW = "Now: " + ITEM;

    @Override
    public int in(ByteBuffer message, int cast) {
        String text = StandardCharsets.UTF_8.decode(message.duplicate()).toString();
        int now = text.indexOf(NOW);
        int at = now < 0 ? text.indexOf(ITEM) + ITEM.length() : now + NOW.length();
        if (at < ITEM.length()) {
            return 0;
        }
        int item = Integer.parseInt(text.substring(at, text.indexOf(';', at)));
        return Math.max(0, cast - Math.floorMod(cast - item, Town.ITEMS));
    }
}
