package org.roundtable.meeting;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class GuestIdConverter extends IdConverter<GuestId> {
    GuestIdConverter() {
        super(GuestId::new);
    }
}
