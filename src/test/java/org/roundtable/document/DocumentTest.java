package org.roundtable.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentTest {
    @Test
    void aDocumentNeedsATitle() {
        assertThatThrownBy(() -> document(" \u0000 ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aHeadingMayNotSkipALevel() {
        document("T", new Block.Heading(1, "a"), new Block.Heading(2, "b"), new Block.Heading(1, "c"));
        assertThatThrownBy(() -> document("T", new Block.Heading(2, "b"))).hasMessageContaining("skips");
        assertThatThrownBy(() -> document("T", new Block.Heading(1, "a"), new Block.Heading(3, "b")))
                .hasMessageContaining("skips");
        assertThatThrownBy(() -> new Block.Heading(5, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTableHasAsManyCellsInARowAsHeaders() {
        assertThatThrownBy(() -> new Block.Table("t", List.of("a", "b"), List.of(List.of("1")), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Block.Table("t", List.of("a"), List.of(List.of("1")), 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textLosesWhatNoDocumentMayHold() {
        assertThat(Letters.line(" a\u0000\u0007b\r\n\t c \u202Ed\uD800 ")).isEqualTo("ab c d\uFFFD");
        assertThat(Letters.lines("a\r\nb\rc")).isEqualTo("a\nb\nc");
        assertThat(Letters.line("e\u0301 👩🏽‍⚕️")).isEqualTo("é 👩🏽‍⚕️");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", " https://a.example", "data:text/html,x", "//a.example", "https://a b", ""
            })
    void linksLeadToWebAndMailOnly(String address) {
        assertThatThrownBy(() -> new Inline.Link(address, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLinkWithoutTextShowsItsAddress() {
        assertThat(new Inline.Link("mailto:a@b.example", " ").text()).isEqualTo("mailto:a@b.example");
    }

    private static Document document(String title, Block... blocks) {
        return new Document(title, Locale.ENGLISH, List.of(), List.of(blocks));
    }
}
