package org.roundtable.meeting;

import java.util.List;

/** What was put down in a meeting for everybody on the board to read, without what was taken back; the oldest first. */
public record RecordSnapshot(List<EntryView> entries, List<ActionView> actions) {
    public RecordSnapshot {
        entries = List.copyOf(entries);
        actions = List.copyOf(actions);
    }

    public List<EntryView> all(EntryKind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }
}
