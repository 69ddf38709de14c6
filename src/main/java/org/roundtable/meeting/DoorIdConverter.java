package org.roundtable.meeting;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class DoorIdConverter extends IdConverter<DoorId> {
    DoorIdConverter() {
        super(DoorId::new);
    }
}
