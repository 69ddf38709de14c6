package org.roundtable.initiative;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class InitiativeIdConverter extends IdConverter<InitiativeId> {
    InitiativeIdConverter() {
        super(InitiativeId::new);
    }
}
