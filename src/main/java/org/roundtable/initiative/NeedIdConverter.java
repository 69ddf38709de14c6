package org.roundtable.initiative;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class NeedIdConverter extends IdConverter<NeedId> {
    NeedIdConverter() {
        super(NeedId::new);
    }
}
