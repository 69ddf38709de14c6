package org.roundtable.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.roundtable.common.TestTexts;

class PdfWriterTest {
    private static final int TIMES = 26;

    private final PdfWriter writer = new PdfWriter(TestTexts.translations());

    static Stream<Document> documents() {
        return Stream.of(
                Samples.minutes(),
                Samples.acta(),
                Samples.longer(Samples.minutes(), TIMES),
                Samples.longer(Samples.acta(), TIMES),
                Samples.hostile());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentSaysThatItIsPdfUaAndIsTagged(Document document) throws Exception {
        try (PDDocument pdf = read(document)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(document.language().toLanguageTag());
            assertThat(PdfTags.of(pdf)).isNotEmpty();
        }
    }

    @Test
    void titleAndLanguageAreTheDocumentsOwn() throws Exception {
        try (PDDocument pdf = read(Samples.acta())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Acta de la reunión ordinaria");
            assertThat(pdf.getDocumentInformation().getSubject())
                    .isEqualTo("Acta de la reunión ordinaria, Consejo Comunitario de Riverside, "
                            + "Martes 10 de marzo de 2026, de 18:00 a 19:52");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
        }
    }

    @Test
    void headingsAreTaggedInTheirOrder() throws Exception {
        try (PDDocument pdf = read(Samples.minutes())) {
            List<PdfTags.Tag> tags = PdfTags.of(pdf);
            assertThat(tags.stream().map(PdfTags.Tag::type).filter(type -> type.matches("H\\d")))
                    .containsExactly("H1", "H2", "H3", "H4", "H5");
            assertThat(PdfTags.texts(tags, "H1")).containsExactly("Minutes of the regular meeting");
            assertThat(PdfTags.texts(tags, "H2")).containsExactly("Motion to fund the evening clinic");
        }
    }

    @Test
    void headersOfTablesSayWhatTheyHead() throws Exception {
        try (PDDocument pdf = read(Samples.minutes())) {
            List<PdfTags.Tag> headers = PdfTags.of(pdf).stream()
                    .filter(tag -> tag.type().equals("TH"))
                    .toList();
            assertThat(headers)
                    .contains(
                            new PdfTags.Tag("TH", "Column", "In the room"),
                            new PdfTags.Tag("TH", "Row", "Against"),
                            new PdfTags.Tag("TH", "Row", "Quorum"));
        }
    }

    @Test
    void listsAndCaptionsAreTagged() throws Exception {
        try (PDDocument pdf = read(Samples.minutes())) {
            List<PdfTags.Tag> tags = PdfTags.of(pdf);
            assertThat(tags.stream().map(PdfTags.Tag::type)).contains("L", "LI", "LBody", "Lbl", "Caption");
            assertThat(PdfTags.texts(tags, "Caption")).containsExactly("Votes by option");
        }
    }

    @Test
    void linksSayWhereTheyLead() throws Exception {
        try (PDDocument pdf = read(Samples.minutes())) {
            List<PDAnnotation> links = pdf.getPage(0).getAnnotations();
            assertThat(links)
                    .extracting(PDAnnotation::getContents)
                    .contains("the plan (https://clinic.example/plan?a=1&b=2)");
        }
    }

    @Test
    void everyPageSaysWhichItIs() throws Exception {
        try (PDDocument pdf = read(Samples.longer(Samples.acta(), TIMES))) {
            int pages = pdf.getNumberOfPages();
            assertThat(pages).isGreaterThanOrEqualTo(30);
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(2);
            text.setEndPage(2);
            assertThat(text.getText(pdf)).contains("Página 2 de " + pages);
        }
    }

    @Test
    void hostileTextStaysText() throws Exception {
        try (PDDocument pdf = read(Samples.hostile())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("<script>alert('x')</script> ]]> &amp; <!--")
                    .contains("w".repeat(50));
        }
    }

    private PDDocument read(Document document) throws Exception {
        return Loader.loadPDF(writer.write(document));
    }
}
