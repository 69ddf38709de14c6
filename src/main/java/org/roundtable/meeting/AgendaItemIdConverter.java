package org.roundtable.meeting;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class AgendaItemIdConverter extends IdConverter<AgendaItemId> {
    AgendaItemIdConverter() {
        super(AgendaItemId::new);
    }
}
