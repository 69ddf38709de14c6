package org.roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What notes say that somebody who had them before has not seen. */
public final class NewNotes {
    private NewNotes() {}

    /** The lines of the notes that were not among those seen, in their order; empty when there are none. */
    public static String beyond(String seen, String now) {
        List<String> known = new ArrayList<>(seen.lines().map(String::strip).toList());
        return now.lines()
                .filter(line -> !line.isBlank() && !known.remove(line.strip()))
                .collect(Collectors.joining("\n"));
    }
}
