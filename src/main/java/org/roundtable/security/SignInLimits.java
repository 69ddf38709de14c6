package org.roundtable.security;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often one may try to sign in: 10 times per account and 50 times per address in 10 minutes, on all nodes together. A
 * sign-in that succeeds gives its tries back.
 */
@Component
class SignInLimits {
    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 50;
    private static final int NETWORK_BYTES = 8;

    private final Tries tries;

    SignInLimits(Tries tries) {
        this.tries = tries;
    }

    /** Counts a try; empty when it may go on, else how long to wait. */
    Optional<Wait> enter(String account, String address) {
        return tries.take(ofAddress(address), PER_ADDRESS)
                .map(time -> new Wait(address, time))
                .or(() -> enter(account));
    }

    /** Counts a try of somebody whose address does not matter. */
    Optional<Wait> enter(String account) {
        return tries.take(ofAccount(account), PER_ACCOUNT).map(time -> new Wait(normal(account), time));
    }

    void succeeded(String account, String address) {
        succeeded(account);
        tries.giveBack(ofAddress(address));
    }

    void succeeded(String account) {
        tries.forget(ofAccount(account));
    }

    private static String ofAccount(String account) {
        return "account " + normal(account);
    }

    private static String ofAddress(String address) {
        return "address " + network(address);
    }

    private static String normal(String account) {
        String small = account.strip().toLowerCase(Locale.ROOT);
        return small.substring(0, Math.min(small.length(), Person.EMAIL_MAX));
    }

    /** One who has an IPv6 address has a whole network of them. */
    static String network(String address) {
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
