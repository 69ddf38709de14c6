package org.roundtable.document;

import org.springframework.stereotype.Component;

/** Writes a document as a web page that stands alone: nothing is loaded, no script runs. */
@Component
public final class PageWriter {
    private static final String STYLE = Sheets.text("page.css");

    PageWriter() {}

    public String write(Document document) {
        return Markup.page(document, STYLE).outerHtml();
    }
}
