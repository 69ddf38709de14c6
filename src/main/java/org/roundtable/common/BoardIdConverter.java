package org.roundtable.common;

import jakarta.persistence.Converter;

@Converter(autoApply = true)
class BoardIdConverter extends IdConverter<BoardId> {
    BoardIdConverter() {
        super(BoardId::new);
    }
}
