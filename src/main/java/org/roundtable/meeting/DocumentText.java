package org.roundtable.meeting;

import org.roundtable.common.Invalid;
import org.roundtable.common.Texts;

/**
 * What is said of a document.
 *
 * @param title at most 200 characters
 * @param description at most 1,000 characters, or empty
 */
public record DocumentText(String title, String description, Audience audience) {
    static final int TITLE_MAX = 200;
    static final int DESCRIPTION_MAX = 1_000;

    /** @throws Invalid on {@code title} and {@code description} */
    DocumentText taken() {
        return new DocumentText(
                Texts.required("title", title, TITLE_MAX),
                Texts.optional("description", description, DESCRIPTION_MAX),
                audience);
    }
}
