package org.roundtable.document;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;

/** Writes a document in whichever format is asked for. */
@Component
public final class Documents {
    private final PdfWriter pdf;
    private final WordWriter word;
    private final MarkdownWriter markdown;
    private final PageWriter page;

    Documents(PdfWriter pdf, WordWriter word, MarkdownWriter markdown, PageWriter page) {
        this.pdf = pdf;
        this.word = word;
        this.markdown = markdown;
        this.page = page;
    }

    public byte[] write(Document document, DocumentFormat format) {
        return switch (format) {
            case PDF -> pdf.write(document);
            case WORD -> word.write(document);
            case MARKDOWN -> markdown.write(document).getBytes(StandardCharsets.UTF_8);
            case PAGE -> page.write(document).getBytes(StandardCharsets.UTF_8);
        };
    }
}
