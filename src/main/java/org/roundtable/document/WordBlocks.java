package org.roundtable.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/** Writes blocks into a Word document, one after the other. */
final class WordBlocks {
    private final XWPFDocument word;
    private final WordLists lists;

    WordBlocks(XWPFDocument word) {
        this.word = word;
        lists = new WordLists(word);
    }

    void write(Document document) {
        paragraph("Title", Inline.of(document.title()));
        document.subtitle().forEach(line -> paragraph("Subtitle", Inline.of(line)));
        write(document.blocks(), "Normal", 0);
    }

    private void write(List<Block> blocks, String style, int depth) {
        blocks.forEach(block -> write(block, style, depth));
    }

    /** @param depth how many lists it stands in */
    private void write(Block block, String style, int depth) {
        switch (block) {
            case Block.Heading heading -> paragraph("Heading" + heading.level(), Inline.of(heading.text()));
            case Block.Paragraph paragraph -> WordLists.indent(paragraph(style, paragraph.inlines()), depth);
            case Block.Bullets bullets -> items(bullets.items(), lists.bullets(), depth);
            case Block.Numbered numbered -> items(numbered.items(), lists.numbers(numbered.first()), depth);
            case Block.Table table -> WordTables.write(word, table);
            case Block.Facts facts -> WordTables.write(word, facts);
            case Block.Quote quote -> write(quote.blocks(), "Quote", depth);
            case Block.Signature signature -> paragraph("Signature", Signing.lines(signature));
            case Block.MarkdownText typed -> write(typed.blocks(), style, depth);
        }
    }

    private void items(List<Block.Item> items, BigInteger list, int depth) {
        for (Block.Item item : items) {
            List<Block> blocks = item.blocks();
            boolean worded = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph;
            List<Inline> first = worded ? ((Block.Paragraph) blocks.getFirst()).inlines() : List.of();
            lists.mark(paragraph("ListParagraph", first), list, depth);
            write(worded ? blocks.subList(1, blocks.size()) : blocks, "ListParagraph", depth + 1);
        }
    }

    private XWPFParagraph paragraph(String style, List<Inline> inlines) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        WordLines.write(paragraph, inlines);
        return paragraph;
    }
}
