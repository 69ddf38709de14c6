package org.roundtable.voting;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a voter finds their secret ballot by, in the list that is published after closing. It is drawn by chance, says
 * nothing of anybody, and is shown once, to the voter.
 *
 * @param code sixteen signs in groups of four; 80 bits
 */
public record Receipt(String code) {
    /** Without those that look like others. */
    private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    static Receipt draw(SecureRandom chance) {
        StringBuilder code = new StringBuilder();
        for (int sign = 0; sign < LENGTH; sign++) {
            code.append(sign > 0 && sign % GROUP == 0 ? "-" : "");
            code.append(SIGNS.charAt(chance.nextInt(SIGNS.length())));
        }
        return new Receipt(code.toString());
    }

    /** As somebody types it: in small letters, without the lines between the groups, or with blanks. */
    public static Receipt typed(String text) {
        String signs = text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return new Receipt(signs.replaceAll("(.{4})(?=.)", "$1-"));
    }
}
