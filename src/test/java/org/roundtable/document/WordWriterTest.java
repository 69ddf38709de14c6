package org.roundtable.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.roundtable.common.TestTexts;

class WordWriterTest {
    private final WordWriter writer = new WordWriter(TestTexts.translations());

    @Test
    void titleAndLanguageAreTheDocumentsOwn() throws Exception {
        try (XWPFDocument word = read(Samples.acta())) {
            var properties = word.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Acta de la reunión ordinaria");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("es");
            assertThat(word.getStyle().getDocDefaults().xmlText()).contains("w:val=\"es\"");
            assertThat(word.getFooterList()
                            .getFirst()
                            .getParagraphs()
                            .getFirst()
                            .getCTP()
                            .xmlText())
                    .contains("Página ", "PAGE", " de ", "NUMPAGES");
        }
    }

    @Test
    void headingsAreHeadingsToWord() throws Exception {
        try (XWPFDocument word = read(Samples.minutes())) {
            assertThat(styled(word, "Title")).containsExactly("Minutes of the regular meeting");
            assertThat(styled(word, "Heading1")).containsExactly("Motion to fund the evening clinic");
            assertThat(styled(word, "Heading2")).hasSize(1);
            assertThat(styled(word, "Heading3")).containsExactly("Vote");
            assertThat(styled(word, "Heading4")).containsExactly("Signed");
            assertThat(word.getParagraphs())
                    .allSatisfy(paragraph -> assertThat(paragraph.getStyle() == null
                                    || word.getStyles().styleExist(paragraph.getStyle()))
                            .isTrue());
        }
    }

    @Test
    void aTablesFirstRowIsItsHeader() throws Exception {
        try (XWPFDocument word = read(Samples.minutes())) {
            XWPFTable votes = word.getTables().get(1);
            assertThat(votes.getRow(0).isRepeatHeader()).isTrue();
            assertThat(votes.getRow(1).isRepeatHeader()).isFalse();
            assertThat(votes.getRow(0).getCell(1).getText()).isEqualTo("In the room");
            assertThat(votes.getRow(3).getCell(3).getText()).isEqualTo("Two\nlines");
            assertThat(styled(word, "Caption")).containsExactly("Votes by option");
        }
    }

    @Test
    void linksLeadWhereTheySay() throws Exception {
        try (XWPFDocument word = read(Samples.minutes())) {
            List<String> addresses = word.getParagraphs().stream()
                    .flatMap(paragraph -> paragraph.getRuns().stream())
                    .filter(XWPFHyperlinkRun.class::isInstance)
                    .map(run -> ((XWPFHyperlinkRun) run).getHyperlink(word).getURL())
                    .toList();
            assertThat(addresses).contains("https://clinic.example/plan?a=1&b=2", "https://county.example/a_b");
        }
    }

    @Test
    void eachNumberedListBeginsWhereItShould() throws Exception {
        try (XWPFDocument word = read(Samples.minutes())) {
            XWPFParagraph third = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("third"))
                    .findFirst()
                    .orElseThrow();
            assertThat(third.getNumFmt()).isEqualTo("decimal");
            assertThat(third.getNumStartOverride()).isNull();
            var definition = word.getNumbering().getAbstractNumID(third.getNumID());
            assertThat(word.getNumbering()
                            .getAbstractNum(definition)
                            .getCTAbstractNum()
                            .getLvlArray(0)
                            .getStart()
                            .getVal())
                    .isEqualTo(3);
        }
    }

    @Test
    void hostileTextStaysText() throws Exception {
        try (XWPFDocument word = read(Samples.hostile())) {
            assertThat(styled(word, "Title").getFirst()).startsWith("<script>alert('x')</script> ]]> &amp; <!--");
            assertThat(styled(word, "Heading1").getFirst()).contains("👩🏽‍⚕️", "שלום");
        }
    }

    private XWPFDocument read(Document document) throws Exception {
        return new XWPFDocument(new ByteArrayInputStream(writer.write(document)));
    }

    private static List<String> styled(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
