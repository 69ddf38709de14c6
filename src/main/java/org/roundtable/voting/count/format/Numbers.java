package org.roundtable.voting.count.format;

import java.util.OptionalLong;

/** Reads whole numbers as files write them. */
final class Numbers {
    private static final int DIGITS = 15;

    private Numbers() {}

    /** A whole number from 0 of at most fifteen digits, and nothing else. */
    static OptionalLong whole(String text) {
        boolean digits =
                !text.isEmpty() && text.length() <= DIGITS && text.chars().allMatch(each -> each >= '0' && each <= '9');
        return digits ? OptionalLong.of(Long.parseLong(text)) : OptionalLong.empty();
    }

    /** A whole number within bounds. */
    static OptionalLong whole(String text, long least, long most) {
        OptionalLong number = whole(text);
        return number.isPresent() && number.getAsLong() >= least && number.getAsLong() <= most
                ? number
                : OptionalLong.empty();
    }
}
