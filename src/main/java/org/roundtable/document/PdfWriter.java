package org.roundtable.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jsoup.helper.W3CDom;
import org.roundtable.common.Translations;
import org.springframework.stereotype.Component;

/**
 * Writes a document as a tagged PDF (PDF/UA-1) on A4, with margins wide enough that nothing is lost on Letter.
 *
 * <p>A character that neither of the two typefaces has, such as a picture sign, is shown as an empty square.
 */
@Component
public final class PdfWriter {
    private static final String STYLE = Sheets.text("pdf.css");
    private static final String MISSING = "\u25A1";
    private static final String TEXT_FACE = "Atkinson Hyperlegible Next";
    private static final String WIDE_FACE = "DejaVu Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.setLoggerImpl(new PdfLog());
    }

    private final Translations translations;

    PdfWriter(Translations translations) {
        this.translations = translations;
    }

    public byte[] write(Document document) {
        String style = STYLE.replace("PAGE_OF_PAGES", pageOfPages(document));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            builder()
                    .withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page(document, style)), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return pdf.toByteArray();
    }

    /** The renderer calls the subject what pages call the description, and PDF/UA asks for one. */
    private static org.jsoup.nodes.Document page(Document document, String style) {
        var page = Markup.page(document, style);
        String description = page.selectXpath("//meta[@name='description']").attr("content");
        page.head().appendElement("meta").attr("name", "subject").attr("content", description);
        return page;
    }

    private static PdfRendererBuilder builder() {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useReplacementText(MISSING);
        builder.useUnicodeBidiSplitter(Directions::new);
        builder.useUnicodeBidiReorderer(new RightToLeft());
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((address, type) -> false, when);
        }
        face(builder, "atkinson-400.ttf", TEXT_FACE, REGULAR, FontStyle.NORMAL);
        face(builder, "atkinson-400-italic.ttf", TEXT_FACE, REGULAR, FontStyle.ITALIC);
        face(builder, "atkinson-700.ttf", TEXT_FACE, BOLD, FontStyle.NORMAL);
        face(builder, "atkinson-700-italic.ttf", TEXT_FACE, BOLD, FontStyle.ITALIC);
        face(builder, "dejavu-400.ttf", WIDE_FACE, REGULAR, FontStyle.NORMAL);
        face(builder, "dejavu-700.ttf", WIDE_FACE, BOLD, FontStyle.NORMAL);
        return builder;
    }

    private static void face(PdfRendererBuilder builder, String file, String family, int weight, FontStyle style) {
        builder.useFont(() -> Sheets.open("font/" + file), family, weight, style, true);
    }

    /** The words round the two counters, as a style sheet says them. */
    private String pageOfPages(Document document) {
        Map<String, String> counters = Map.of("page", "\" counter(page) \"", "pages", "\" counter(pages) \"");
        return '"' + translations.getTranslation("document.page", document.language(), counters) + '"';
    }
}
