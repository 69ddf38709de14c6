package org.roundtable.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the inside of a typed paragraph; a picture becomes a link to it, an address to anywhere else plain text. */
final class InlineReader extends AbstractVisitor {
    private static final Pattern BARE_ADDRESS = Pattern.compile("https?://[^\\s<>\"]+[\\w/#=&]");

    private final List<Inline> inlines = new ArrayList<>();

    private InlineReader() {}

    static List<Inline> inlines(Node parent) {
        InlineReader reader = new InlineReader();
        reader.visitChildren(parent);
        return reader.inlines;
    }

    @Override
    public void visit(Text text) {
        String literal = text.getLiteral();
        Matcher addresses = BARE_ADDRESS.matcher(literal);
        int done = 0;
        while (addresses.find()) {
            plain(literal.substring(done, addresses.start()));
            inlines.add(new Inline.Link(addresses.group(), addresses.group()));
            done = addresses.end();
        }
        plain(literal.substring(done));
    }

    @Override
    public void visit(StrongEmphasis strong) {
        inlines.add(new Inline.Strong(inlines(strong)));
    }

    @Override
    public void visit(Emphasis emphasis) {
        inlines.add(new Inline.Emphasis(inlines(emphasis)));
    }

    @Override
    public void visit(Code code) {
        plain(code.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        plain(html.getLiteral());
    }

    @Override
    public void visit(Link link) {
        linked(link, link.getDestination());
    }

    @Override
    public void visit(Image image) {
        linked(image, image.getDestination());
    }

    @Override
    public void visit(SoftLineBreak end) {
        inlines.add(new Inline.Break());
    }

    @Override
    public void visit(HardLineBreak end) {
        inlines.add(new Inline.Break());
    }

    private void linked(Node node, String address) {
        List<Inline> inside = inlines(node);
        if (Inline.safe(address)) {
            inlines.add(new Inline.Link(address, Inline.words(inside)));
        } else {
            inlines.addAll(inside);
        }
    }

    private void plain(String text) {
        if (!text.isEmpty()) {
            inlines.add(new Inline.Text(text));
        }
    }
}
