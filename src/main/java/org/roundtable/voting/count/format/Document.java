package org.roundtable.voting.count.format;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object in the making; its members stay in the order in which they were put. */
public final class Document {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    public Document with(String key, @Nullable Object value) {
        members.put(key, value);
        return this;
    }

    /** All members of another object after those that are there. */
    public Document with(Document other) {
        members.putAll(other.members);
        return this;
    }

    public Map<String, @Nullable Object> members() {
        return members;
    }

    /** An object with a member for each of these. */
    static <T> Map<String, @Nullable Object> each(
            Collection<T> things, Function<T, String> key, Function<T, @Nullable Object> value) {
        Document document = new Document();
        things.forEach(thing -> document.with(key.apply(thing), value.apply(thing)));
        return document.members();
    }
}
