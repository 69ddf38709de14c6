package org.roundtable.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
    @Test
    void typedTextBecomesBlocks() {
        assertThat(MarkdownReader.blocks("# Head\n\na **b** *c*\nd\n\n- x\n  1. y\n\n> q\n\n7. z"))
                .containsExactly(
                        new Block.Paragraph(List.of(new Inline.Strong("Head"))),
                        new Block.Paragraph(List.of(
                                new Inline.Text("a "),
                                new Inline.Strong("b"),
                                new Inline.Text(" "),
                                new Inline.Emphasis("c"),
                                new Inline.Break(),
                                new Inline.Text("d"))),
                        new Block.Bullets(
                                List.of(new Block.Item(List.of(new Block.Paragraph("x"), Block.Numbered.of("y"))))),
                        new Block.Quote(List.of(new Block.Paragraph("q"))),
                        new Block.Numbered(7, List.of(new Block.Item("z"))));
    }

    @Test
    void typedHtmlStaysText() {
        assertThat(MarkdownReader.blocks("<script>x</script>"))
                .containsExactly(new Block.Paragraph("<script>x</script>"));
        assertThat(words("a <b>c</b>")).isEqualTo("a <b>c</b>");
    }

    @Test
    void onlyAddressesOfWebAndMailBecomeLinks() {
        assertThat(inlines("[a](https://a.example) [b](javascript:x) ![c](http://c.example/c.png) https://d.example."))
                .containsExactly(
                        new Inline.Link("https://a.example", "a"),
                        new Inline.Text(" "),
                        new Inline.Text("b"),
                        new Inline.Text(" "),
                        new Inline.Link("http://c.example/c.png", "c"),
                        new Inline.Text(" "),
                        new Inline.Link("https://d.example", "https://d.example"),
                        new Inline.Text("."));
    }

    @Test
    void codeStaysText() {
        assertThat(MarkdownReader.blocks("```sh\na\n  b\n```"))
                .singleElement()
                .satisfies(block -> assertThat(Inline.words(((Block.Paragraph) block).inlines()))
                        .isEqualTo("a\n b"));
    }

    @Test
    void nestingWithoutEndIsNoDanger() {
        assertThat(MarkdownReader.blocks("> ".repeat(20_000) + "x")).isNotEmpty();
        assertThat(MarkdownReader.blocks("[".repeat(20_000))).isNotEmpty();
    }

    private static String words(String source) {
        return Inline.words(inlines(source));
    }

    private static List<Inline> inlines(String source) {
        return ((Block.Paragraph) MarkdownReader.blocks(source).getFirst()).inlines();
    }
}
