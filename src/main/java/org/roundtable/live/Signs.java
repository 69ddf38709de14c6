package org.roundtable.live;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.roundtable.common.PersonId;

/** Signs of people at topics, each gone by itself unless it is renewed. */
final class Signs {
    private final Map<Topic, Map<Sign, Long>> known = new ConcurrentHashMap<>();

    /**
     * @param until in ticks of {@link System#nanoTime}
     * @return whether there was no such sign
     */
    boolean put(Topic topic, Sign sign, long until) {
        AtomicBoolean fresh = new AtomicBoolean();
        known.compute(topic, (same, signs) -> {
            Map<Sign, Long> now = signs == null ? new ConcurrentHashMap<>() : signs;
            fresh.set(now.put(sign, until) == null);
            return now;
        });
        return fresh.get();
    }

    /** @return whether there was such a sign */
    boolean remove(Topic topic, Sign sign) {
        Map<Sign, Long> signs = known.get(topic);
        return signs != null && signs.remove(sign) != null;
    }

    Set<Sign> at(Topic topic) {
        return known.getOrDefault(topic, Map.of()).keySet();
    }

    void expire(long now, Consumer<Topic> changed) {
        known.keySet().forEach(topic -> expire(topic, now, changed));
    }

    private void expire(Topic topic, long now, Consumer<Topic> changed) {
        known.computeIfPresent(topic, (same, signs) -> {
            if (signs.values().removeIf(until -> until - now < 0)) {
                changed.accept(topic);
            }
            return signs.isEmpty() ? null : signs;
        });
    }

    /**
     * @param node 0 for this one
     * @param place empty for the topic as a whole
     */
    record Sign(long node, PersonId person, String place) {}
}
