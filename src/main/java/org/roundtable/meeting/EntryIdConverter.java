package org.roundtable.meeting;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class EntryIdConverter extends IdConverter<EntryId> {
    EntryIdConverter() {
        super(EntryId::new);
    }
}
