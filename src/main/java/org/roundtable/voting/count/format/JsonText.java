package org.roundtable.voting.count.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes maps, lists, texts, numbers and truth values as JSON, one member to a line. */
public final class JsonText {
    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    };

    private JsonText() {}

    /** The writer is flushed and stays open. */
    public static void write(@Nullable Object value, Writer to) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(INDENTED, text)) {
            put(value, json);
        }
        to.append(text.getBuffer()).append('\n').flush();
    }

    /** The same, as a text. */
    public static String of(@Nullable Object value) {
        StringWriter text = new StringWriter();
        try {
            write(value, text);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private static void put(@Nullable Object value, JsonGenerator json) {
        switch (value) {
            case null -> json.writeNull();
            case Map<?, ?> members -> object(members, json);
            case Iterable<?> items -> {
                json.writeStartArray();
                items.forEach(item -> put(item, json));
                json.writeEndArray();
            }
            case Boolean truth -> json.writeBoolean(truth);
            case Number whole -> json.writeNumber(whole.longValue());
            default -> json.writeString(value.toString());
        }
    }

    private static void object(Map<?, ?> members, JsonGenerator json) {
        json.writeStartObject();
        members.forEach((key, value) -> {
            json.writeName(String.valueOf(key));
            put(value, json);
        });
        json.writeEndObject();
    }
}
