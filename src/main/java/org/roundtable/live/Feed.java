package org.roundtable.live;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * A topic as one audience may see it. A service hands it out after it has checked the person; a screen follows it.
 *
 * <p>All screens with an equal topic and audience share one snapshot, so the audience must name everything the content
 * depends on besides the topic.
 *
 * @param audience who sees the same: "board", "facilitators"…
 * @param load reads the newest snapshot in a transaction of its own; runs once per revision and node, on any thread,
 *     without a signed-in person; throws {@link org.roundtable.common.NotFound} when the topic is gone
 * @param pause how long a topic is quiet after a change went out; what changes meanwhile goes out together
 */
public record Feed<S>(Topic topic, String audience, Supplier<S> load, Duration pause) {
    /** As quick as the eye. */
    public static final Duration WINDOW = Duration.ofMillis(100);

    public Feed(Topic topic, String audience, Supplier<S> load) {
        this(topic, audience, load, WINDOW);
    }
}
