package org.roundtable.security;

import io.github.bucket4j.Bucket;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The code that shows that whoever sets Roundtable up can read its log. It exists only until the first account does. */
@Component
class SetupCode {
    private static final Logger LOG = LoggerFactory.getLogger(SetupCode.class);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int TRIES = 10;

    private final Bucket tries = Bucket.builder()
            .addLimit(limit -> limit.capacity(TRIES).refillIntervally(TRIES, Duration.ofMinutes(10)))
            .build();
    private volatile @Nullable String code;

    /** Makes the code and prints it to the log. */
    void print() {
        String fresh = random();
        code = fresh.replace("-", "");
        String line = "=".repeat(64);
        LOG.info(
                "\n\n{}\n\n  Roundtable is not set up yet. Open it in a browser and enter\n  this code, which works once:\n\n"
                        + "      {}\n\n{}\n",
                line,
                fresh,
                line);
    }

    /** @throws Invalid {@code setup-code}; @throws Rejected {@code sign-in-wait} after too many tries */
    void check(String typed) {
        if (!tries.tryConsume(1)) {
            throw new Rejected("sign-in-wait");
        }
        String right = code;
        String plain = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        if (right == null || !Secrets.same(right, plain)) {
            throw new Invalid("code", "setup-code");
        }
        tries.addTokens(1);
    }

    void forget() {
        code = null;
    }

    private static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return text.toString();
    }
}
