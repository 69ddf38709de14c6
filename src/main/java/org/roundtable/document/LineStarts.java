package org.roundtable.document;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;

/** Has the signs escaped that can begin a list or a code block and that the renderer would write as they are. */
final class LineStarts implements MarkdownNodeRendererFactory {
    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
        return new NodeRenderer() {
            @Override
            public Set<Class<? extends Node>> getNodeTypes() {
                return Set.of();
            }

            @Override
            public void render(Node node) {
                throw new IllegalStateException("renders no node");
            }
        };
    }

    @Override
    public Set<Character> getSpecialCharacters() {
        return Set.of('+', '~');
    }
}
