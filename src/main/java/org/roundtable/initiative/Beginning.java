package org.roundtable.initiative;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a new draft starts with.
 *
 * @param texts first texts of some fields
 * @param from the case of the library it follows; null for none
 */
public record Beginning(Map<Field, String> texts, @Nullable LibraryCase from) {
    public static Beginning blank() {
        return new Beginning(Map.of(), null);
    }

    public static Beginning forNeed(NeedId need) {
        return new Beginning(Map.of(Field.NEED, need.text()), null);
    }
}
