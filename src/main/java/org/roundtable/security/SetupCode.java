package org.roundtable.security;

import java.security.SecureRandom;
import java.util.Locale;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The code that shows that whoever sets Roundtable up can read its log. It exists only until the first account does, and is
 * the same on every node and after a restart.
 */
@Component
class SetupCode {
    private static final Logger LOG = LoggerFactory.getLogger(SetupCode.class);
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final int ALLOWED = 10;
    private static final String PLACE = "set-up code";

    private final InstallationRepository installations;
    private final Tries tries;

    SetupCode(InstallationRepository installations, Tries tries) {
        this.installations = installations;
        this.tries = tries;
    }

    /** Makes the code, unless another node has, and prints it to the log. */
    @Transactional
    public void print() {
        String code =
                installations.findWithLockById(Installation.ONLY).orElseThrow().setUpCode(SetupCode::random);
        String line = "=".repeat(64);
        LOG.info(
                "\n\n{}\n\n  Roundtable is not set up yet. Open it in a browser and enter\n  this code, which works once:\n\n"
                        + "      {}\n\n{}\n",
                line,
                code,
                line);
    }

    /** @throws Invalid {@code setup-code}; @throws Rejected {@code sign-in-wait} after too many tries */
    void check(String typed) {
        if (tries.take(PLACE, ALLOWED).isPresent()) {
            throw new Rejected("sign-in-wait");
        }
        String right = installations.setUpCode();
        if (right == null || !Secrets.same(plain(right), plain(typed))) {
            throw new Invalid("code", "setup-code");
        }
        tries.giveBack(PLACE);
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
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
