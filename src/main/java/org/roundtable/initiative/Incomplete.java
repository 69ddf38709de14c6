package org.roundtable.initiative;

import java.util.Map;
import java.util.Set;
import org.roundtable.common.Rejected;

/** A proposal cannot go before the board yet: it tells at once all that is missing. */
public final class Incomplete extends Rejected {
    private final Set<Field> missing;

    Incomplete(Set<Field> missing) {
        super("initiative.incomplete", Map.of("n", missing.size()));
        this.missing = missing;
    }

    /** The empty fields; a need or evidence is named by {@link Field#NEED}. */
    public Set<Field> missing() {
        return missing;
    }
}
