package org.roundtable.initiative;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the fields of an initiative as they are stored. */
@Component
class FieldStates {
    private final Names names;

    FieldStates(Names names) {
        this.names = names;
    }

    FieldState of(Initiative initiative, Field field) {
        FieldRevision revision = initiative.revision(field);
        return new FieldState(
                initiative.proposal().text(field),
                revision.revision(),
                names.of(revision.changedBy()),
                revision.changedAt());
    }

    Map<Field, FieldState> of(Initiative initiative) {
        Map<Field, FieldState> states = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            states.put(field, of(initiative, field));
        }
        return states;
    }
}
