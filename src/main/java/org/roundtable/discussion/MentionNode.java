package org.roundtable.discussion;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.roundtable.common.PersonId;

/** Somebody's name in a text. */
final class MentionNode extends CustomNode {
    /** Letters of no language, which stand round a person's id while the text is parsed. */
    static final String OPEN = "\uE000";

    static final String CLOSE = "\uE001";

    private final PersonId person;
    private final String name;

    MentionNode(PersonId person, String name) {
        this.person = person;
        this.name = name;
    }

    /** Writes the name, marked so that a screen can set off the reader's own. */
    record Renderer(HtmlNodeRendererContext context) implements NodeRenderer {
        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(MentionNode.class);
        }

        @Override
        public void render(Node node) {
            MentionNode mention = (MentionNode) node;
            var html = context.getWriter();
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "mention");
            attributes.put("data-person", mention.person.text());
            html.tag("span", attributes);
            html.text("@" + mention.name);
            html.tag("/span");
        }
    }
}
