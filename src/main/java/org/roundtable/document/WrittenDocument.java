package org.roundtable.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * Reads back what {@link MarkdownWriter} wrote: its headings are the document's outline again, and a paragraph that stands
 * alone between the title and the first of them is its subtitle.
 */
public final class WrittenDocument {
    private WrittenDocument() {}

    /** @throws IllegalArgumentException when it has no title */
    public static Document read(String markdown, Locale language) {
        String title = "";
        List<Block> blocks = new ArrayList<>();
        Node node = MarkdownReader.PARSER.parse(markdown).getFirstChild();
        for (; node != null; node = node.getNext()) {
            if (!(node instanceof Heading heading)) {
                blocks.addAll(MarkdownReader.blocks(node));
            } else if (heading.getLevel() == 1) {
                title = words(heading);
            } else {
                blocks.add(new Block.Heading(heading.getLevel() - 1, words(heading)));
            }
        }
        boolean subtitled =
                blocks.size() > 1 && blocks.get(0) instanceof Block.Paragraph && blocks.get(1) instanceof Block.Heading;
        return subtitled
                ? new Document(title, language, lines(blocks.getFirst()), blocks.subList(1, blocks.size()))
                : new Document(title, language, List.of(), blocks);
    }

    private static List<String> lines(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? Inline.words(paragraph.inlines()).lines().toList()
                : List.of();
    }

    private static String words(Heading heading) {
        return Inline.words(InlineReader.inlines(heading));
    }
}
