package org.roundtable.document;

import java.util.Arrays;
import java.util.List;

/** A piece of a document, from its top to its end. */
public sealed interface Block {
    /** @param level from 1, directly under the title, to 4 */
    record Heading(int level, String text) implements Block {
        public Heading {
            text = Letters.line(text);
            if (level < 1 || level > 4) {
                throw new IllegalArgumentException("no heading has level " + level);
            }
        }
    }

    record Paragraph(List<Inline> inlines) implements Block {
        public Paragraph {
            inlines = List.copyOf(inlines);
        }

        public Paragraph(String text) {
            this(Inline.of(text));
        }
    }

    record Bullets(List<Item> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        public static Bullets of(String... texts) {
            return new Bullets(Arrays.stream(texts).map(Item::new).toList());
        }
    }

    /** @param first the number of the first item */
    record Numbered(int first, List<Item> items) implements Block {
        public Numbered {
            items = List.copyOf(items);
        }

        public static Numbered of(String... texts) {
            return new Numbered(1, Arrays.stream(texts).map(Item::new).toList());
        }
    }

    /** One item of a list, which may hold lists itself. */
    record Item(List<Block> blocks) {
        public Item {
            blocks = List.copyOf(blocks);
        }

        public Item(String text) {
            this(List.of(new Paragraph(text)));
        }
    }

    /**
     * @param rows each with one text per header
     * @param rowHeader the column, from 0, whose cell says what its row is about
     */
    record Table(String caption, List<String> headers, List<List<String>> rows, int rowHeader) implements Block {
        public Table {
            caption = Letters.line(caption);
            headers = headers.stream().map(Letters::line).toList();
            rows = rows.stream()
                    .map(row -> row.stream().map(Letters::lines).toList())
                    .toList();
            int width = headers.size();
            if (rowHeader < 0 || rowHeader >= width || rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("not a table of " + width + " columns: " + caption);
            }
        }
    }

    /** What is known, as pairs: when, where, who. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    record Fact(String label, List<Inline> value) {
        public Fact {
            label = Letters.line(label);
            value = List.copyOf(value);
        }

        public Fact(String label, String value) {
            this(label, Inline.of(value));
        }
    }

    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /** @param when the day or time as it is to be read */
    record Signature(String name, String role, String when) implements Block {
        public Signature {
            name = Letters.line(name);
            role = Letters.line(role);
            when = Letters.line(when);
        }
    }

    /** What people typed as Markdown: their HTML stays text, their headings become bold lines. */
    record MarkdownText(String source) implements Block {
        public MarkdownText {
            source = Letters.lines(source);
        }

        List<Block> blocks() {
            return MarkdownReader.blocks(source);
        }
    }
}
