package org.roundtable.security;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class DeviceIdConverter extends IdConverter<DeviceId> {
    DeviceIdConverter() {
        super(DeviceId::new);
    }
}
