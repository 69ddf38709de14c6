package org.roundtable.common;

import jakarta.persistence.Converter;

@Converter(autoApply = true)
class PersonIdConverter extends IdConverter<PersonId> {
    PersonIdConverter() {
        super(PersonId::new);
    }
}
