package org.roundtable.discussion;

import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

/**
 * What people typed, made safe to show: no HTML of theirs, no images, links to web and mail addresses only, headings as
 * bold lines so that the page's outline stays.
 */
final class SafeMarkdown {
    /** Deeper nesting stays plain text; it keeps a text made of brackets or quotes from exhausting the stack. */
    private static final int DEEPEST = 24;

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br>\n")
            .attributeProviderFactory(context -> SafeMarkdown::attributes)
            .nodeRendererFactory(MentionNode.Renderer::new)
            .build();

    private SafeMarkdown() {}

    /** HTML that may be put into a page as it is. */
    static String html(String stored, Map<PersonId, PersonBadge> badges) {
        return HTML.render(parse(stored, badges));
    }

    /** The words alone, cut to a length. */
    static String excerpt(String stored, Map<PersonId, PersonBadge> badges, int most) {
        String words = Words.of(PARSER.parse(Mentions.named(stored, badges)));
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most)).strip() + "…";
    }

    private static Node parse(String stored, Map<PersonId, PersonBadge> badges) {
        String plain = stored.replaceAll("[" + MentionNode.OPEN + MentionNode.CLOSE + "]", "");
        Node document = PARSER.parse(Mentions.replace(plain, id -> MentionNode.OPEN + id.text() + MentionNode.CLOSE));
        document.accept(new Taming(badges));
        return document;
    }

    private static void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noopener noreferrer nofollow ugc");
            attributes.put("target", "_blank");
        }
        if (node instanceof Paragraph || node instanceof Heading) {
            attributes.put("dir", "auto");
        }
    }
}
