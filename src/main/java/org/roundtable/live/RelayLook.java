package org.roundtable.live;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What other nodes have noted and this one has not heard of. Transactions end in another order than they began: each look
 * begins at the oldest that still ran at the look before, and leaves out what is known.
 */
final class RelayLook {
    /** How long notes stay; a node that was cut off for longer has to forget all it knew. */
    static final Duration KEPT = Duration.ofMinutes(15);

    private static final String NEW = """
            select now.horizon, note.id, note.topics
            from (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as horizon) now
            left join relay_note note on note.xact >= ? and note.node <> ?""";

    private final long node;
    private final Cache<Long, Boolean> known =
            Caffeine.newBuilder().expireAfterWrite(KEPT).build();
    private long horizon = Long.MAX_VALUE;
    private long at;

    RelayLook(long node) {
        this.node = node;
    }

    /** Whether this is heard of for the first time. */
    boolean fresh(Note note) {
        return known.asMap().putIfAbsent(note.id(), true) == null;
    }

    /** @return what is new; empty when what was missed cannot be told any more, as at the first look */
    Findings look(Connection connection) throws SQLException {
        long now = System.nanoTime();
        boolean whole = horizon != Long.MAX_VALUE && now - at < KEPT.toNanos();
        long before = horizon;
        List<Note> notes = read(connection);
        at = now;
        return new Findings(whole && horizon >= before, notes);
    }

    private List<Note> read(Connection connection) throws SQLException {
        List<Note> fresh = new ArrayList<>();
        try (var query = connection.prepareStatement(NEW)) {
            query.setLong(1, horizon);
            query.setLong(2, node);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    horizon = rows.getLong(1);
                    String topics = rows.getString(3);
                    if (topics != null) {
                        fresh.add(Note.read(rows.getLong(2), topics));
                    }
                }
            }
        }
        return fresh.stream().filter(this::fresh).toList();
    }

    static void prune(Connection connection) throws SQLException {
        try (var delete = connection.prepareStatement("delete from relay_note where at < now() - ? * interval '1 s'")) {
            delete.setLong(1, KEPT.toSeconds());
            delete.executeUpdate();
        }
    }

    /** @param whole whether nothing else can have been missed since the look before */
    record Findings(boolean whole, List<Note> notes) {}
}
