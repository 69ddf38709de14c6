package org.roundtable.voting;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class PollIdConverter extends IdConverter<PollId> {
    PollIdConverter() {
        super(PollId::new);
    }
}
