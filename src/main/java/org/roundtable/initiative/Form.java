package org.roundtable.initiative;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.roundtable.common.Ids;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Texts;

/** How a field's value is written down: the one text that stands for it, whoever typed it how. */
@FunctionalInterface
interface Form {
    Pattern WHOLE_NUMBER = Pattern.compile("\\d+|\\d{1,3}([,.\\h\u2019]\\d{3})+");
    int DIGITS_MAX = 15;

    /** @throws Invalid when it cannot be taken */
    String canonical(String field, String typed);

    static Form text(int max) {
        return (field, typed) -> Texts.optional(field, typed, max);
    }

    /** A whole number from 0, with or without marks between the thousands; nothing means unknown. */
    static Form amount(long max) {
        return (field, typed) -> {
            String clean = Texts.clean(typed);
            return clean.isEmpty() ? "" : Long.toString(within(field, whole(field, clean), max));
        };
    }

    /** Names of an enum, each once and in its order, with commas between. */
    static <E extends Enum<E>> Form choices(Class<E> of) {
        return (field, typed) -> written(read(field, of, typed));
    }

    static <E extends Enum<E>> Form choice(Class<E> of) {
        return (field, typed) -> {
            Set<E> chosen = read(field, of, typed);
            if (chosen.size() > 1) {
                throw new Invalid(field, "initiative.choice");
            }
            return written(chosen);
        };
    }

    /** An id as it stands in a URL. */
    static Form id() {
        return (field, typed) -> {
            try {
                return typed.isEmpty() ? "" : Ids.text(Ids.read(typed, Long::valueOf));
            } catch (NotFound noId) {
                throw new Invalid(field, "initiative.choice");
            }
        };
    }

    static <E extends Enum<E>> Set<E> read(String field, Class<E> of, String text) {
        Map<String, E> known = Arrays.stream(of.getEnumConstants()).collect(Collectors.toMap(Enum::name, each -> each));
        Set<E> chosen = EnumSet.noneOf(of);
        for (String name : text.isEmpty() ? new String[0] : text.split(",")) {
            E value = known.get(name);
            if (value == null) {
                throw new Invalid(field, "initiative.choice");
            }
            chosen.add(value);
        }
        return chosen;
    }

    static String written(Set<? extends Enum<?>> chosen) {
        return chosen.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static long whole(String field, String text) {
        String digits = text.replaceAll("\\D", "");
        if (!WHOLE_NUMBER.matcher(text).matches() || digits.length() > DIGITS_MAX) {
            throw new Invalid(field, "initiative.whole-number");
        }
        return Long.parseLong(digits);
    }

    private static long within(String field, long value, long max) {
        if (value > max) {
            throw new Invalid(field, "out-of-range", Map.of("least", 0, "most", max));
        }
        return value;
    }
}
