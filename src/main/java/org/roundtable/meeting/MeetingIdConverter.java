package org.roundtable.meeting;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class MeetingIdConverter extends IdConverter<MeetingId> {
    MeetingIdConverter() {
        super(MeetingId::new);
    }
}
