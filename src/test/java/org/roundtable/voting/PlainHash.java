package org.roundtable.voting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Works the hash of a published line out again, as the site's page on counting says it. */
final class PlainHash {
    private PlainHash() {}

    static String of(JsonNode entry) {
        String content = Stream.of("before", "number", "at", "board", "person", "action", "topic", "detail", "onBoard")
                .map(part -> entry.path(part).asString())
                .map(text -> text.length() + ":" + text)
                .collect(Collectors.joining());
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
