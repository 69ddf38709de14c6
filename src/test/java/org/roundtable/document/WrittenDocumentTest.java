package org.roundtable.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WrittenDocumentTest {
    private final MarkdownWriter writer = new MarkdownWriter();

    @Test
    void whatWasWrittenIsReadBackWithItsOutline() {
        Document document = new Document(
                "Minutes # of *June*",
                Locale.ENGLISH,
                List.of("Board", "June 9"),
                List.of(
                        new Block.Heading(1, "1. Rides"),
                        new Block.MarkdownText("# Typed\n\n<b>hi</b> **bold**\n\n- one\n- two"),
                        new Block.Heading(2, "Decisions"),
                        Block.Bullets.of("We rent a van")));
        Document read = WrittenDocument.read(writer.write(document), Locale.ENGLISH);
        assertThat(read.title()).isEqualTo("Minutes # of *June*");
        assertThat(read.subtitle()).containsExactly("Board", "June 9");
        assertThat(read.blocks())
                .filteredOn(Block.Heading.class::isInstance)
                .containsExactly(new Block.Heading(1, "1. Rides"), new Block.Heading(2, "Decisions"));
        assertThat(writer.write(read)).isEqualTo(writer.write(document));
    }
}
