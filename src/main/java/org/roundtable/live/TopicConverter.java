package org.roundtable.live;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class TopicConverter implements AttributeConverter<Topic, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Topic topic) {
        return topic == null ? null : topic.toString();
    }

    @Override
    public @Nullable Topic convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : Topic.read(text);
    }
}
