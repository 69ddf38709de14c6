package org.roundtable.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * How often one may try links that lead nowhere: {@link #PER_ADDRESS} times per address in {@link Tries#PERIOD}, on all
 * nodes together. After that nothing is looked up for the address until the time is over. Links that are good cost
 * nothing, so that a whole room behind one address gets in; and who is turned away cannot tell why.
 */
@Component
public class LinkTries {
    static final int PER_ADDRESS = 100;
    private static final int REMEMBERED = 10_000;

    private final Tries tries;
    private final Clock clock;
    private final Cache<String, Instant> shut =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    LinkTries(Tries tries, Clock clock) {
        this.tries = tries;
        this.clock = clock;
    }

    /**
     * What a link leads to. Call it outside of transactions.
     *
     * @param address of the browser
     * @param look finds it; empty when the link leads nowhere
     */
    public <T> Optional<T> open(String address, Supplier<Optional<T>> look) {
        String from = SignInLimits.network(address);
        Instant until = shut.getIfPresent(from);
        if (until != null && clock.instant().isBefore(until)) {
            return Optional.empty();
        }
        Optional<T> found = look.get();
        if (found.isEmpty()) {
            tries.take("link " + from, PER_ADDRESS)
                    .ifPresent(wait -> shut.put(from, clock.instant().plus(wait)));
        }
        return found;
    }
}
