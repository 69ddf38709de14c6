package org.roundtable.voting.count.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of settings as files and the command line write them: small letters and dashes. */
public final class Words {
    private Words() {}

    /** {@code WINNING_VOTES} is {@code winning-votes}. */
    public static String of(Enum<?> setting) {
        return setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The setting of that name. */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> settings, String word) {
        return Arrays.stream(settings.getEnumConstants())
                .filter(setting -> of(setting).equals(word))
                .findFirst();
    }

    /** All names there are, for people who gave another. */
    public static <E extends Enum<E>> String all(Class<E> settings) {
        return Arrays.stream(settings.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    }
}
