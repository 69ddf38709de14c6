package org.roundtable.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;

/**
 * Who holds the seats of a board.
 *
 * @param alternates who stands in for whom: seat holders with their alternates
 */
record Seats(Set<PersonId> holders, Map<PersonId, PersonId> alternates) {
    Seats {
        holders = Set.copyOf(holders);
        alternates = Map.copyOf(alternates);
    }

    static Seats of(Collection<RollLine> lines) {
        Map<PersonId, PersonId> alternates = new HashMap<>();
        lines.stream()
                .filter(line -> line.alternate() != null)
                .forEach(line -> alternates.put(line.person(), Objects.requireNonNull(line.alternate())));
        return new Seats(lines.stream().map(RollLine::person).collect(Collectors.toSet()), alternates);
    }

    List<RollLine> lines() {
        return holders.stream()
                .map(holder -> new RollLine(holder, alternates.get(holder)))
                .toList();
    }
}
