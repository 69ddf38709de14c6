package org.roundtable.security;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.roundtable.common.Invalid;

/**
 * What a password must be: long, and not what anybody would try first. After NIST SP 800-63B, which asks for length
 * and a list of the worst, and against rules on kinds of characters.
 */
public final class PasswordRules {
    /** In characters. */
    public static final int LEAST = 12;

    /** In characters. */
    public static final int MOST = 128;

    private static final String FIELD = "password";
    private static final Set<String> WORST = Set.of(
            "123456789012",
            "1234567890123",
            "1234567890ab",
            "111111111111",
            "000000000000",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwertyuiopas",
            "1qaz2wsx3edc",
            "passwordpassword",
            "password1234",
            "password12345",
            "password123456",
            "passw0rd1234",
            "adminadminadmin",
            "administrator",
            "administrator1",
            "iloveyou1234",
            "letmeinletmein",
            "welcome12345",
            "changemenow123",
            "changeme1234",
            "abcdefghijkl",
            "abcd1234abcd",
            "contraseña123",
            "contrasena123",
            "roundtable123",
            "roundtable1234");

    private PasswordRules() {}

    /** @throws Invalid {@code password-short}, {@code too-long}, {@code password-yours}, {@code password-common} */
    public static void check(String password, String name, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < LEAST) {
            throw new Invalid(FIELD, "password-short", Map.of("least", LEAST));
        }
        if (length > MOST) {
            throw new Invalid(FIELD, "too-long", Map.of("max", MOST, "length", length));
        }
        String plain = plain(password);
        if (plain.equals(plain(email)) || plain.equals(plain(name)) || plain.equals(plain(before(email)))) {
            throw new Invalid(FIELD, "password-yours");
        }
        if (WORST.contains(plain) || password.codePoints().distinct().count() < 4) {
            throw new Invalid(FIELD, "password-common");
        }
    }

    private static String before(String email) {
        int at = email.indexOf('@');
        return at < 0 ? email : email.substring(0, at);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }
}
