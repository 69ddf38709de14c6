package org.roundtable.meeting;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class ActionItemIdConverter extends IdConverter<ActionItemId> {
    ActionItemIdConverter() {
        super(ActionItemId::new);
    }
}
