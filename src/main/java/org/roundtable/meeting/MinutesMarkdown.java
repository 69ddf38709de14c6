package org.roundtable.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.roundtable.document.Block;
import org.roundtable.document.Document;
import org.roundtable.document.MarkdownWriter;
import org.springframework.stereotype.Component;

/** Minutes and their sections as Markdown. */
@Component
class MinutesMarkdown {
    private final MarkdownWriter writer;

    MinutesMarkdown(MarkdownWriter writer) {
        this.writer = writer;
    }

    String whole(Document document) {
        return writer.write(document);
    }

    /** Some blocks of a section, without a title. */
    String part(List<Block> blocks, Locale language) {
        if (blocks.isEmpty()) {
            return "";
        }
        List<Block> titled = new ArrayList<>(List.of(new Block.Heading(1, "-")));
        titled.addAll(blocks);
        return writer.write(new Document("-", language, List.of(), titled))
                .lines()
                .dropWhile(line -> !line.startsWith("## "))
                .skip(1)
                .collect(Collectors.joining("\n"))
                .strip();
    }
}
