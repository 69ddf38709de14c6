package org.roundtable.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often one may try to sign in: 10 times per account and 50 times per address in 10 minutes. A sign-in that
 * succeeds gives its tries back. Kept in memory, bounded.
 */
@Component
class SignInLimits {
    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 50;
    static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int REMEMBERED = 50_000;
    private static final int NETWORK_BYTES = 8;

    private final Cache<String, Bucket> accounts = buckets();
    private final Cache<String, Bucket> addresses = buckets();

    /** Counts a try; empty when it may go on, else how long to wait. */
    Optional<Wait> enter(String account, String address) {
        return take(bucket(addresses, network(address), PER_ADDRESS), address).or(() -> enter(account));
    }

    /** Counts a try of somebody whose address does not matter. */
    Optional<Wait> enter(String account) {
        String name = normal(account);
        return take(bucket(accounts, name, PER_ACCOUNT), name);
    }

    void succeeded(String account, String address) {
        succeeded(account);
        bucket(addresses, network(address), PER_ADDRESS).addTokens(1);
    }

    void succeeded(String account) {
        accounts.invalidate(normal(account));
    }

    private static Optional<Wait> take(Bucket bucket, String where) {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(new Wait(where, Duration.ofNanos(probe.getNanosToWaitForRefill())));
    }

    private static Bucket bucket(Cache<String, Bucket> known, String key, int tries) {
        return known.get(
                key,
                any -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(tries).refillIntervally(tries, PERIOD))
                        .build());
    }

    private static Cache<String, Bucket> buckets() {
        return Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(PERIOD.multipliedBy(2))
                .build();
    }

    private static String normal(String account) {
        String small = account.strip().toLowerCase(Locale.ROOT);
        return small.substring(0, Math.min(small.length(), Person.EMAIL_MAX));
    }

    /** One who has an IPv6 address has a whole network of them. */
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
        } catch (IllegalArgumentException notAnAddress) {
            return address;
        }
    }

    /** @param where the account or address that was tried too often */
    record Wait(String where, Duration time) {}
}
