package org.roundtable.live;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;

/**
 * Anything people can follow, discuss or decide: {@code poll/…}, {@code initiative/…}.
 *
 * @param kind a short word, the same as in the database and on the wire
 */
public record Topic(String kind, long id) {
    public static Topic of(String kind, Id id) {
        return new Topic(kind, id.value());
    }

    /** @throws NotFound when the text is no topic */
    public static Topic read(String text) {
        int slash = text.indexOf('/');
        if (slash <= 0) {
            throw new NotFound();
        }
        return Ids.read(text.substring(slash + 1), id -> new Topic(text.substring(0, slash), id));
    }

    @Override
    public String toString() {
        return kind + '/' + Ids.text(id);
    }
}
