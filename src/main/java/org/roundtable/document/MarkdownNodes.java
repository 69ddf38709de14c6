package org.roundtable.document;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;

/** Turns blocks into the tree that is written as Markdown. */
final class MarkdownNodes {
    Node document(Document document) {
        Node root = new org.commonmark.node.Document();
        root.appendChild(heading(1, document.title()));
        if (!document.subtitle().isEmpty()) {
            root.appendChild(MarkdownLines.paragraph(Inline.of(String.join("\n", document.subtitle()))));
        }
        append(root, document.blocks());
        return root;
    }

    private void append(Node parent, List<Block> blocks) {
        blocks.forEach(block -> append(parent, block));
    }

    private void append(Node parent, Block block) {
        switch (block) {
            case Block.Heading heading -> parent.appendChild(heading(heading.level() + 1, heading.text()));
            case Block.Paragraph paragraph -> parent.appendChild(MarkdownLines.paragraph(paragraph.inlines()));
            case Block.Bullets bullets -> appendList(parent, new BulletList(), bullets.items());
            case Block.Numbered numbered -> appendList(parent, numbers(numbered.first()), numbered.items());
            case Block.Table table -> appendTable(parent, table);
            case Block.Facts facts -> appendFacts(parent, facts);
            case Block.Quote quote -> appendQuote(parent, quote);
            case Block.Signature signature -> parent.appendChild(MarkdownLines.paragraph(Signing.lines(signature)));
            case Block.MarkdownText typed -> append(parent, typed.blocks());
        }
    }

    private static Heading heading(int level, String text) {
        Heading heading = new Heading();
        heading.setLevel(level);
        heading.appendChild(new Text(text));
        return heading;
    }

    private static OrderedList numbers(int first) {
        OrderedList list = new OrderedList();
        list.setMarkerStartNumber(first);
        return list;
    }

    /** A list right after one of its kind would be read as going on with it, so its marker is another. */
    private void appendList(Node parent, ListBlock list, List<Block.Item> items) {
        separate(parent.getLastChild(), list);
        list.setTight(items.stream().allMatch(MarkdownNodes::isTight));
        parent.appendChild(list);
        for (Block.Item item : items) {
            ListItem node = new ListItem();
            list.appendChild(node);
            append(node, item.blocks());
        }
    }

    private static boolean isTight(Block.Item item) {
        return item.blocks().stream()
                .skip(1)
                .allMatch(block -> block instanceof Block.Bullets || block instanceof Block.Numbered);
    }

    private static void separate(Node before, ListBlock list) {
        if (list instanceof BulletList bullets) {
            bullets.setMarker(before instanceof BulletList last && "-".equals(last.getMarker()) ? "*" : "-");
        } else if (list instanceof OrderedList numbers) {
            boolean again = before instanceof OrderedList last && ".".equals(last.getMarkerDelimiter());
            numbers.setMarkerDelimiter(again ? ")" : ".");
        }
    }

    private void appendFacts(Node parent, Block.Facts facts) {
        appendList(
                parent,
                new BulletList(),
                facts.facts().stream()
                        .map(fact -> new Block.Item(List.of(new Block.Paragraph(Signing.labelled(fact)))))
                        .toList());
    }

    private void appendQuote(Node parent, Block.Quote quote) {
        BlockQuote node = new BlockQuote();
        parent.appendChild(node);
        append(node, quote.blocks());
    }

    private static void appendTable(Node parent, Block.Table table) {
        parent.appendChild(MarkdownLines.paragraph(List.of(new Inline.Strong(table.caption()))));
        TableBlock node = new TableBlock();
        TableHead head = new TableHead();
        TableBody body = new TableBody();
        parent.appendChild(node);
        node.appendChild(head);
        node.appendChild(body);
        head.appendChild(row(table.headers(), true));
        table.rows().forEach(cells -> body.appendChild(row(cells, false)));
    }

    /** A backslash that ends a cell would take the cell's end for its own. */
    private static String apart(String text) {
        return text.endsWith("\\") ? text + ' ' : text;
    }

    private static TableRow row(List<String> cells, boolean header) {
        TableRow row = new TableRow();
        for (String text : cells) {
            TableCell cell = new TableCell();
            cell.setHeader(header);
            cell.appendChild(new Text(apart(Letters.line(text))));
            row.appendChild(cell);
        }
        return row;
    }
}
