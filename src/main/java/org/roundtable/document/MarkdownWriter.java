package org.roundtable.document;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.springframework.stereotype.Component;

/** Writes a document as Markdown, always the same for the same document, so that a hash can be taken of it. */
@Component
public final class MarkdownWriter {
    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .extensions(List.of(TablesExtension.create()))
            .nodeRendererFactory(new LineStarts())
            .build();

    MarkdownWriter() {}

    public String write(Document document) {
        return text(new MarkdownNodes().document(document));
    }

    static String text(Node node) {
        return RENDERER.render(node);
    }
}
