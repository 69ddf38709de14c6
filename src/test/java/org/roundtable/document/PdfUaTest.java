package org.roundtable.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the writer makes, judged by an independent validator. */
class PdfUaTest {
    static Stream<Named<Document>> documents() {
        return Stream.of(
                Named.of("minutes", Samples.minutes()),
                Named.of("minutes in Spanish", Samples.acta()),
                Named.of("of several pages", Samples.longer(Samples.acta(), 6)),
                Named.of("a pack for a meeting", Samples.pack()),
                Named.of("from right to left", Samples.rightToLeft()),
                Named.of("hostile", Samples.hostile()));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyDocumentKeepsTheRulesOfPdfUa(Document document) throws Exception {
        assertThat(PdfUa.faults(PdfUa.written(document))).isEmpty();
    }

    @Test
    void aPdfWithoutTagsIsFoundOut() throws Exception {
        assertThat(PdfUa.faults(withoutTags(PdfUa.written(Samples.minutes()))))
                .anySatisfy(fault -> assertThat(fault).startsWith("7.1-11 ").contains("StructTreeRoot"))
                .anySatisfy(fault -> assertThat(fault).startsWith("6.2-1 "));
    }

    private static byte[] withoutTags(byte[] written) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(written)) {
            pdf.getDocumentCatalog().setStructureTreeRoot(null);
            pdf.getDocumentCatalog().setMarkInfo(null);
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
