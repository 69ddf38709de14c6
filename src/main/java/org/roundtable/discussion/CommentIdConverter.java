package org.roundtable.discussion;

import jakarta.persistence.Converter;
import org.roundtable.common.IdConverter;

@Converter(autoApply = true)
class CommentIdConverter extends IdConverter<CommentId> {
    CommentIdConverter() {
        super(CommentId::new);
    }
}
