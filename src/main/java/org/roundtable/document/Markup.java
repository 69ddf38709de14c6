package org.roundtable.document;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A document as elements of HTML, the common ground of the web page and the PDF. Texts become text nodes only. */
final class Markup {
    private Markup() {}

    /** @param style the sheet the page carries with it */
    static org.jsoup.nodes.Document page(Document document, String style) {
        var page = new org.jsoup.nodes.Document("");
        page.outputSettings().prettyPrint(false);
        page.appendChild(new org.jsoup.nodes.DocumentType("html", "", ""));
        Element html =
                page.appendElement("html").attr("lang", document.language().toLanguageTag());
        head(html.appendElement("head"), document, style);
        Element main = html.appendElement("body").appendElement("main");
        words(main.appendElement("h1"), document.title());
        document.subtitle().forEach(line -> words(main.appendElement("p").addClass("subtitle"), line));
        append(main, document.blocks());
        return page;
    }

    private static void head(Element head, Document document, String style) {
        head.appendElement("meta").attr("charset", "utf-8");
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width, initial-scale=1");
        head.appendElement("meta")
                .attr("http-equiv", "Content-Security-Policy")
                .attr("content", "default-src 'none'; style-src 'unsafe-inline'");
        head.appendElement("meta").attr("name", "description").attr("content", described(document));
        head.appendElement("title").text(document.title());
        head.appendElement("style").appendChild(new org.jsoup.nodes.DataNode(style));
    }

    private static String described(Document document) {
        return String.join(
                ", ",
                Stream.concat(Stream.of(document.title()), document.subtitle().stream())
                        .toList());
    }

    private static void append(Element parent, List<Block> blocks) {
        blocks.forEach(block -> append(parent, block));
    }

    private static void append(Element parent, Block block) {
        switch (block) {
            case Block.Heading heading -> words(parent.appendElement("h" + (heading.level() + 1)), heading.text());
            case Block.Paragraph paragraph -> lines(parent.appendElement("p"), paragraph.inlines());
            case Block.Bullets bullets -> items(parent, new Element("ul"), bullets.items());
            case Block.Numbered numbered ->
                items(parent, new Element("ol").attr("start", "" + numbered.first()), numbered.items());
            case Block.Table table -> TableMarkup.append(parent, table);
            case Block.Facts facts -> TableMarkup.append(parent, facts);
            case Block.Quote quote -> append(parent.appendElement("blockquote"), quote.blocks());
            case Block.Signature signature ->
                lines(parent.appendElement("p").addClass("signature"), Signing.lines(signature));
            case Block.MarkdownText typed -> append(parent, typed.blocks());
        }
    }

    private static void items(Element parent, Element list, List<Block.Item> items) {
        if (!items.isEmpty()) {
            parent.appendChild(list);
        }
        for (Block.Item item : items) {
            append(list.appendElement("li"), item.blocks());
        }
    }

    static void words(Element parent, String text) {
        parent.attr("dir", "auto").text(text);
    }

    static void lines(Element parent, List<Inline> inlines) {
        if (parent.isBlock()) {
            parent.attr("dir", "auto");
        }
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> parent.appendText(text.text());
                case Inline.Strong strong -> lines(parent.appendElement("strong"), strong.inlines());
                case Inline.Emphasis emphasis -> lines(parent.appendElement("em"), emphasis.inlines());
                case Inline.Link link -> link(parent.appendElement("a"), link);
                case Inline.Break end -> parent.appendElement("br");
            }
        }
    }

    private static void link(Element anchor, Inline.Link link) {
        anchor.attr("href", link.address())
                .attr("rel", "noopener noreferrer nofollow")
                .attr("title", link.described())
                .text(link.text());
    }
}
