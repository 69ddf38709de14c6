package org.roundtable.voting.count.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads a JSON text. Numbers must be whole; an object may not have a name twice. */
final class JsonReader {
    private final JsonParser parser;

    private JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    static Json read(TextLines lines) {
        JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), new LinesReader(lines))) {
            JsonReader reader = new JsonReader(parser);
            Json all = reader.value(parser.nextToken());
            if (parser.nextToken() != null) {
                throw new BadFile(reader.line(), Fault.RECORD, "there is more after the end of the record");
            }
            return all;
        } catch (JacksonException broken) {
            long line = broken.getLocation() == null
                    ? lines.number()
                    : broken.getLocation().getLineNr();
            throw new BadFile(Math.max(1, line), Fault.RECORD, "this is not JSON: " + broken.getOriginalMessage());
        }
    }

    private long line() {
        return Math.max(1, parser.currentTokenLocation().getLineNr());
    }

    private Json value(@Nullable JsonToken token) {
        long line = line();
        return switch (token) {
            case START_OBJECT -> new Json(line, members());
            case START_ARRAY -> new Json(line, items());
            case VALUE_STRING -> new Json(line, parser.getString());
            case VALUE_TRUE -> new Json(line, true);
            case VALUE_FALSE -> new Json(line, false);
            case VALUE_NULL -> new Json(line, null);
            case VALUE_NUMBER_INT -> new Json(line, parser.getLongValue());
            case null, default ->
                throw new BadFile(line, Fault.RECORD, "a value should stand here, and numbers are whole");
        };
    }

    private Map<String, Json> members() {
        Map<String, Json> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.getString();
            members.put(name, value(parser.nextToken()));
        }
        return members;
    }

    private List<Json> items() {
        List<Json> items = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            items.add(value(token));
        }
        return items;
    }
}
