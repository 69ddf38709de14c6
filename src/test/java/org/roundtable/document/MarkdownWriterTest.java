package org.roundtable.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownWriterTest {
    private static final Parser READER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private final MarkdownWriter writer = new MarkdownWriter();

    @Test
    void minutesReadWellAsTheyAre() {
        assertThat(writer.write(Samples.minutes()))
                .startsWith("# Minutes of the regular meeting\n\nRiverside Community Advisory Board")
                .contains("\n## Motion to fund the evening clinic\n")
                .contains("- **Place:** Riverside Library, room 2\n")
                .contains("**Agreed.** See [the plan](https://clinic.example/plan?a=1\\&b=2), *second version*.")
                .contains("\n**Votes by option**\n\n|Option|In the room|By phone|Remarks|\n|---|---|---|---|\n")
                .contains("\n3. third\n4. fourth\n");
    }

    static Stream<Document> documents() {
        return Stream.of(Samples.minutes(), Samples.acta(), Samples.hostile());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void equalDocumentsAreWrittenEqually(Document document) {
        Document again = new Document(
                document.title(), document.language(), document.subtitle(), List.copyOf(document.blocks()));
        assertThat(writer.write(again)).isEqualTo(writer.write(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# not a heading",
                "- not a list",
                "+ nor",
                "1. nor",
                "2) nor",
                "> no quote",
                "~~~ no fence",
                "``` no fence",
                "--- no line",
                "===",
                "a\n===",
                "a\n---",
                "***",
                "<b>no tag</b>",
                "&amp; &lt; &#35;",
                "a_b_c *d* __e__",
                "[a]: https://x.example",
                "[a](b)",
                "![a](b)",
                "\\* \\",
                "tab\there",
                "    indented",
                "a  \nb",
                "| a | b |",
                "|---|",
                "https://a.example/x_y_z",
                "<https://a.example>",
                "`code`",
                "~a~ ~~b~~",
                "!",
                "#",
                "1.",
                "-",
                "C#",
                "¡«“é”»!",
                "👩🏽‍⚕️ שלום"
            })
    void everyTextReadsBackAsTheSameWords(String text) {
        assertThat(readBack(new Block.Paragraph(text))).isEqualTo(flat(text));
        assertThat(readBack(new Block.Heading(1, text))).isEqualTo(flat(text));
        assertThat(readBack(Block.Bullets.of(text))).isEqualTo(flat(text));
        assertThat(readBack(new Block.Quote(List.of(new Block.Paragraph(text)))))
                .isEqualTo(flat(text));
        assertThat(readBack(new Block.Paragraph(List.of(new Inline.Link("https://x.example/a(b", text)))))
                .isEqualTo(flat(text));
        assertThat(readBack(new Block.Table("c", List.of("h"), List.of(List.of(text)), 0)))
                .isEqualTo("c h " + flat(text));
    }

    @Test
    void emphasisThatCannotBeSaidLosesNoWords() {
        Block.Paragraph within = new Block.Paragraph(List.of(
                new Inline.Text("a"), new Inline.Strong("(b)"), new Inline.Text("c"), new Inline.Emphasis(" d ")));
        assertThat(readBack(within)).isEqualTo("a(b)c d");
    }

    @Test
    void listsThatFollowEachOtherStayTwo() {
        String written = write(Block.Numbered.of("a"), Block.Numbered.of("b"));
        assertThat(READER.parse(written).getLastChild().getPrevious())
                .isInstanceOf(org.commonmark.node.OrderedList.class);
        assertThat(written).contains("1. a").contains("1) b");
    }

    @Test
    void nothingHostileBecomesHtml() {
        READER.parse(writer.write(Samples.hostile())).accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError(html.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError(html.getLiteral());
            }
        });
    }

    private String readBack(Block block) {
        StringBuilder words = new StringBuilder();
        Node read = READER.parse(write(new Block.Heading(1, "Start"), block));
        read.accept(new WordsOf(words));
        return flat(words.toString()).replaceFirst("^T Start ", "");
    }

    private String write(Block... blocks) {
        return writer.write(new Document("T", Locale.ENGLISH, List.of(), List.of(blocks)));
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static final class WordsOf extends AbstractVisitor {
        private final StringBuilder words;

        WordsOf(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(HardLineBreak end) {
            words.append(' ');
        }

        @Override
        protected void visitChildren(Node parent) {
            super.visitChildren(parent);
            if (parent instanceof org.commonmark.node.Block
                    || parent instanceof org.commonmark.ext.gfm.tables.TableCell) {
                words.append(' ');
            }
        }
    }
}
