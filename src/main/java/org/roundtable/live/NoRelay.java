package org.roundtable.live;

import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/** The relay of a node that is alone with its database. */
final class NoRelay implements Relay {
    @Override
    public void note(Collection<Topic> topics) {}

    @Override
    public void hint(Hint hint) {}

    @Override
    public Optional<Duration> lag() {
        return Optional.empty();
    }

    @Override
    public boolean connected() {
        return true;
    }
}
