package org.roundtable.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageWriterTest {
    private final PageWriter writer = new PageWriter();

    @Test
    void thePageSaysItsLanguageTitleAndOutline() {
        var page = Jsoup.parse(writer.write(Samples.acta()));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("es");
        assertThat(page.title()).isEqualTo("Acta de la reunión ordinaria");
        assertThat(page.select("main").select("h1, h2, h3, h4, h5").eachText())
                .containsExactly(
                        "Acta de la reunión ordinaria",
                        "Moción para financiar la clínica nocturna",
                        "1. El consejo e",
                        "Vote",
                        "Signed");
    }

    @Test
    void everyHeaderOfATableSaysWhatItHeads() {
        Element table = Jsoup.parse(writer.write(Samples.minutes())).selectFirst("table:has(caption)");
        assertThat(table.selectFirst("caption").text()).isEqualTo("Votes by option");
        assertThat(table.select("th[scope=col]").eachText())
                .containsExactly("Option", "In the room", "By phone", "Remarks");
        assertThat(table.select("th[scope=row]").eachText()).containsExactly("In favor", "Against", "Abstained");
    }

    @Test
    void nothingHostileBecomesAnElement() {
        String written = writer.write(Samples.hostile());
        var page = Jsoup.parse(written);
        assertThat(page.select("script, img, iframe, b")).isEmpty();
        assertThat(page.title()).startsWith("<script>alert('x')</script> ]]> &amp; <!--");
        assertThat(page.select("a").eachAttr("href")).allMatch(Inline::safe);
        assertThat(written).doesNotContain("\u0000", "\u202E");
    }
}
