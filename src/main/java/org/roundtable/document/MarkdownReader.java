package org.roundtable.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/** Reads what people typed as Markdown into blocks. */
final class MarkdownReader extends AbstractVisitor {
    /** Deeper nesting stays plain text; it keeps a text made of brackets or quotes from exhausting the stack. */
    private static final int DEEPEST = 24;

    static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final List<Block> blocks = new ArrayList<>();

    private MarkdownReader() {}

    static List<Block> blocks(String source) {
        return children(PARSER.parse(source));
    }

    /** The same of a single block of it. */
    static List<Block> blocks(Node block) {
        MarkdownReader reader = new MarkdownReader();
        block.accept(reader);
        return reader.blocks;
    }

    @Override
    public void visit(Paragraph paragraph) {
        blocks.add(new Block.Paragraph(InlineReader.inlines(paragraph)));
    }

    /** The outline is the document's own, so a typed heading is a bold line. */
    @Override
    public void visit(Heading heading) {
        List<Inline> text = InlineReader.inlines(heading);
        if (!text.isEmpty()) {
            blocks.add(new Block.Paragraph(List.of(new Inline.Strong(text))));
        }
    }

    @Override
    public void visit(BulletList list) {
        blocks.add(new Block.Bullets(items(list)));
    }

    @Override
    public void visit(OrderedList list) {
        Integer first = list.getMarkerStartNumber();
        blocks.add(new Block.Numbered(first == null ? 1 : first, items(list)));
    }

    @Override
    public void visit(BlockQuote quote) {
        blocks.add(new Block.Quote(children(quote)));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        literal(code.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        literal(html.getLiteral());
    }

    private void literal(String text) {
        if (!text.isBlank()) {
            blocks.add(new Block.Paragraph(text));
        }
    }

    private static List<Block.Item> items(ListBlock list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(children(item)));
        }
        return items;
    }

    private static List<Block> children(Node parent) {
        MarkdownReader reader = new MarkdownReader();
        reader.visitChildren(parent);
        return reader.blocks;
    }
}
