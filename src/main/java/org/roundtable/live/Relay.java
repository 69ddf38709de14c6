package org.roundtable.live;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/**
 * Tells the other nodes that share the database what changed: which topics, never their content. Where there is one node
 * only, nothing is told.
 */
public interface Relay {
    /** Within the transaction that changes them; what is committed reaches every node, also one that was cut off. */
    void note(Collection<Topic> topics);

    /** Something that may be lost. */
    void hint(Hint hint);

    /**
     * How long the newest message took from the commit here, by way of the database, to a node that listens, this one; or
     * how long one has been under way by now, if that is longer. Empty where there is one node only, and before the first.
     */
    Optional<Duration> lag();

    /** Whether it hears the others now. True where there are none. */
    boolean connected();
}
