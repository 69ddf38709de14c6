package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;

/**
 * The documents of a meeting that an audience may read.
 *
 * @param all those of each item in their order
 */
public record DocumentsSnapshot(List<DocumentView> all) {
    public DocumentsSnapshot {
        all = List.copyOf(all);
    }

    /** @param item empty for those of the meeting as a whole */
    public List<DocumentView> of(Optional<AgendaItemId> item) {
        return all.stream().filter(document -> document.item().equals(item)).toList();
    }
}
