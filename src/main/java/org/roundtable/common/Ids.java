package org.roundtable.common;

import java.security.SecureRandom;
import java.util.function.LongFunction;

/** Makes, writes and reads id values. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int RADIX = 32;
    private static final int BITS = 60;

    private Ids() {}

    /** A new random value of 60 bits, never 0. */
    public static long next() {
        long value;
        do {
            value = RANDOM.nextLong() >>> (Long.SIZE - BITS);
        } while (value == 0);
        return value;
    }

    public static String text(long value) {
        return Long.toString(value, RADIX);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws NotFound when the text is no id at all, since nothing can be found by it
     */
    public static <I> I read(String text, LongFunction<I> type) {
        try {
            return type.apply(Long.parseLong(text, RADIX));
        } catch (NumberFormatException notAnId) {
            throw new NotFound();
        }
    }
}
