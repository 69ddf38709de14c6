package org.roundtable.meeting;

import java.util.List;
import java.util.Map;
import org.roundtable.document.Block;

/** The documents of a meeting as a board pack lists them. */
final class PackDocuments {
    private final MinutesWords words;

    PackDocuments(MinutesWords words) {
        this.words = words;
    }

    List<Block> list(List<DocumentView> documents) {
        return documents.isEmpty()
                ? List.of()
                : List.of(Block.Bullets.of(documents.stream().map(this::line).toArray(String[]::new)));
    }

    private String line(DocumentView document) {
        String kind = words.say("document.kind." + document.kind());
        String title = document.text().title();
        String said = words.say("pack.document", Map.of("title", title, "kind", kind, "name", document.name()));
        String description = document.text().description();
        return description.isEmpty() ? said : said + "\n" + description;
    }
}
