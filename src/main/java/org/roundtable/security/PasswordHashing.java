package org.roundtable.security;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Ids;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords, and takes as long for an account without a password as for one with. The hash for that is made beside the
 * start, long before anybody can ask for it.
 */
@Component
class PasswordHashing {
    private final PasswordEncoder encoder;
    private final CompletableFuture<String> nobodys;

    PasswordHashing(PasswordEncoder encoder) {
        this.encoder = encoder;
        this.nobodys = CompletableFuture.supplyAsync(() -> hash(Ids.text(Ids.next()) + Ids.text(Ids.next())));
    }

    final String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("the encoder gave no hash");
        }
        return hash;
    }

    boolean matches(String password, @Nullable String hash) {
        return encoder.matches(password, orNobodys(hash)) && hash != null;
    }

    /** The hash, or one of a password that nobody knows. */
    String orNobodys(@Nullable String hash) {
        return hash == null ? nobodys.join() : hash;
    }
}
