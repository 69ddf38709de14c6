package org.roundtable.discussion;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

/** Walks over a parsed text and takes out what may not be shown. */
final class Taming extends AbstractVisitor {
    private static final Pattern SAFE = Pattern.compile("(?i)(https?://|mailto:)\\S+");
    private static final Pattern MENTION = Pattern.compile(MentionNode.OPEN + "(\\w+)" + MentionNode.CLOSE);
    private static final Pattern INLINE = Pattern.compile(MENTION + "|https?://[^\\s<>\"]+[\\w/#=&]");

    private final Map<PersonId, PersonBadge> badges;
    private int links;

    Taming(Map<PersonId, PersonBadge> badges) {
        this.badges = badges;
    }

    @Override
    public void visit(Image image) {
        turnIntoLink(image, image.getDestination());
    }

    @Override
    public void visit(Link link) {
        if (SAFE.matcher(link.getDestination()).matches()) {
            links++;
            visitChildren(link);
            links--;
            link.setTitle(null);
        } else {
            unwrap(link);
        }
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        Paragraph line = new Paragraph();
        StrongEmphasis strong = new StrongEmphasis();
        moveChildren(heading, strong);
        line.appendChild(strong);
        heading.insertAfter(line);
        heading.unlink();
    }

    @Override
    public void visit(Text text) {
        Matcher matcher = INLINE.matcher(text.getLiteral());
        int done = 0;
        while (matcher.find()) {
            Node special = special(matcher);
            if (special != null) {
                text.insertBefore(new Text(text.getLiteral().substring(done, matcher.start())));
                text.insertBefore(special);
                done = matcher.end();
            }
        }
        text.setLiteral(text.getLiteral().substring(done));
    }

    @Override
    public void visit(Code code) {
        code.setLiteral(words(code.getLiteral()));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        block.setLiteral(words(block.getLiteral()));
        block.setInfo("");
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        block.setLiteral(words(block.getLiteral()));
    }

    @Override
    public void visit(HtmlBlock html) {
        html.setLiteral(words(html.getLiteral()));
    }

    @Override
    public void visit(HtmlInline html) {
        html.setLiteral(words(html.getLiteral()));
    }

    private @Nullable Node special(Matcher matcher) {
        String id = matcher.group(1);
        if (id != null) {
            PersonId person = PersonId.of(id);
            return new MentionNode(person, Mentions.name(person, badges));
        }
        if (links > 0) {
            return null;
        }
        Link link = new Link(matcher.group(), null);
        link.appendChild(new Text(matcher.group()));
        return link;
    }

    private void turnIntoLink(Image image, String destination) {
        Link link = new Link(destination, null);
        moveChildren(image, link);
        if (link.getFirstChild() == null) {
            link.appendChild(new Text(destination));
        }
        image.insertAfter(link);
        image.unlink();
        if (links > 0) {
            unwrap(link);
        } else {
            visit(link);
        }
    }

    private void unwrap(Node wrapper) {
        visitChildren(wrapper);
        while (wrapper.getFirstChild() != null) {
            wrapper.insertBefore(wrapper.getFirstChild());
        }
        wrapper.unlink();
    }

    private static void moveChildren(Node from, Node to) {
        while (from.getFirstChild() != null) {
            to.appendChild(from.getFirstChild());
        }
    }

    private String words(String literal) {
        return MENTION.matcher(literal)
                .replaceAll(
                        found -> Matcher.quoteReplacement("@" + Mentions.name(PersonId.of(found.group(1)), badges)));
    }
}
