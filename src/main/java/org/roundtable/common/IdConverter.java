package org.roundtable.common;

import jakarta.persistence.AttributeConverter;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Stores a typed id as a number. Each id type has a subclass with {@code @Converter(autoApply = true)}. */
public abstract class IdConverter<I extends Id> implements AttributeConverter<I, Long> {
    private final LongFunction<I> type;

    protected IdConverter(LongFunction<I> type) {
        this.type = type;
    }

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable I id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable I convertToEntityAttribute(@Nullable Long value) {
        return value == null ? null : type.apply(value);
    }
}
