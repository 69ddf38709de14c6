package org.roundtable.meeting;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class QuestionIdConverter extends IdConverter<QuestionId> {
    QuestionIdConverter() {
        super(QuestionId::new);
    }
}
