package org.roundtable.voting.count.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A piece of JSON that was read, with the line on which it starts. Each question put to it has an answer, or ends in a
 * {@link BadFile} that says what should have stood there.
 *
 * @param value a map of names to pieces, a list of pieces, a text, a whole number, a truth value or null
 */
record Json(long line, @Nullable Object value) {
    boolean isNull() {
        return value == null;
    }

    Json member(String name) {
        Json member = members().get(name);
        if (member == null) {
            throw bad("\"" + name + "\" is missing");
        }
        return member;
    }

    Map<String, Json> members() {
        if (!(value instanceof Map<?, ?> map)) {
            throw bad("an object should stand here");
        }
        Map<String, Json> members = new LinkedHashMap<>();
        map.forEach((name, member) -> members.put((String) name, (Json) member));
        return members;
    }

    List<Json> items() {
        if (!(value instanceof List<?> list)) {
            throw bad("a list should stand here");
        }
        List<Json> items = new ArrayList<>();
        list.forEach(item -> items.add((Json) item));
        return items;
    }

    String text() {
        if (value instanceof String text) {
            return text;
        }
        throw bad("a text should stand here");
    }

    boolean truth() {
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw bad("true or false should stand here");
    }

    long whole(long least, long most) {
        if (value instanceof Long number && number >= least && number <= most) {
            return number;
        }
        throw bad("a whole number from " + least + " to " + most + " should stand here");
    }

    <E extends Enum<E>> E word(Class<E> settings) {
        return Words.parse(settings, text())
                .orElseThrow(() -> bad("\"" + text() + "\" is none of " + Words.all(settings)));
    }

    /** What a maker makes of it, whose objections become those of this line. */
    <T> T made(Function<Json, T> maker) {
        try {
            return maker.apply(this);
        } catch (IllegalArgumentException wrong) {
            throw bad(String.valueOf(wrong.getMessage()));
        }
    }

    /** The same without lines: maps, lists, texts, numbers and truth values. */
    @Nullable
    Object plain() {
        if (value instanceof Map) {
            Map<String, @Nullable Object> plain = new LinkedHashMap<>();
            members().forEach((name, member) -> plain.put(name, member.plain()));
            return plain;
        }
        if (value instanceof List) {
            List<@Nullable Object> plain = new ArrayList<>();
            items().forEach(item -> plain.add(item.plain()));
            return plain;
        }
        return value;
    }

    BadFile bad(String reason) {
        return new BadFile(line, Fault.RECORD, reason);
    }
}
