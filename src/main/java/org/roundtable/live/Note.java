package org.roundtable.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.common.Ids;

/** That some topics change together, under an id by which nobody hears of it twice. */
record Note(long id, List<Topic> topics) {
    /** So many that their names fit into one message and one row. */
    private static final int MOST = 50;

    static List<Note> of(Collection<Topic> changed) {
        List<Topic> all = changed.stream().distinct().toList();
        List<Note> notes = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST) {
            notes.add(new Note(Ids.next(), all.subList(from, Math.min(all.size(), from + MOST))));
        }
        return notes;
    }

    static Note read(long id, String names) {
        return new Note(id, Stream.of(names.split(" ")).map(Topic::read).toList());
    }

    String names() {
        return topics.stream().map(Topic::toString).collect(Collectors.joining(" "));
    }
}
