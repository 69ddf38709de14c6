package org.roundtable.document;

import java.util.List;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Turns the inside of a paragraph into the tree that is written as Markdown. */
final class MarkdownLines {
    private MarkdownLines() {}

    /** Emphasis that Markdown cannot say where it stands, such as in the middle of a word, is left out, never its words. */
    static Paragraph paragraph(List<Inline> inlines) {
        Paragraph whole = filled(inlines, true);
        return readsBack(whole, inlines) ? whole : filled(inlines, false);
    }

    private static boolean readsBack(Paragraph paragraph, List<Inline> inlines) {
        Node read = MarkdownReader.PARSER.parse(MarkdownWriter.text(paragraph)).getFirstChild();
        return read != null
                && read.getNext() == null
                && words(InlineReader.inlines(read)).equals(words(inlines));
    }

    private static String words(List<Inline> inlines) {
        return Letters.line(Inline.words(inlines));
    }

    private static Paragraph filled(List<Inline> inlines, boolean emphasised) {
        Paragraph paragraph = new Paragraph();
        append(paragraph, inlines, emphasised);
        return paragraph;
    }

    private static void append(Node parent, List<Inline> inlines, boolean emphasised) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> parent.appendChild(new Text(text.text()));
                case Inline.Strong strong ->
                    append(within(parent, new StrongEmphasis(), emphasised), strong.inlines(), emphasised);
                case Inline.Emphasis soft ->
                    append(within(parent, new Emphasis(), emphasised), soft.inlines(), emphasised);
                case Inline.Link link -> appendLink(parent, link);
                case Inline.Break end -> parent.appendChild(new HardLineBreak());
            }
        }
    }

    private static Node within(Node parent, Node emphasis, boolean emphasised) {
        if (!emphasised) {
            return parent;
        }
        parent.appendChild(emphasis);
        return emphasis;
    }

    private static void appendLink(Node parent, Inline.Link link) {
        Link node = new Link(link.address(), null);
        node.appendChild(new Text(link.text()));
        parent.appendChild(node);
    }
}
