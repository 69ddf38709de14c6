package org.roundtable.discussion;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** Reads the words out of a parsed text. */
final class Words extends AbstractVisitor {
    private final StringBuilder words = new StringBuilder();

    private Words() {}

    static String of(Node document) {
        Words reader = new Words();
        document.accept(reader);
        return reader.words.toString().replaceAll("\\s+", " ").strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append(' ');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append(' ');
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        words.append(' ');
    }
}
