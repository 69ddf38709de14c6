package org.roundtable.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Looks at the screens of a journey as it goes. */
interface Camera {
    /** @param name of the stage the journey has come to, and whose screen it is */
    void look(String name, Page page);

    /** Looks at the pages of a document that somebody took along. */
    default void read(String name, PDDocument document) throws IOException {}
}
