package org.roundtable.meeting;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class SpeechIdConverter extends IdConverter<SpeechId> {
    SpeechIdConverter() {
        super(SpeechId::new);
    }
}
