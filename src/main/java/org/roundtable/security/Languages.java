package org.roundtable.security;

import java.util.Locale;
import org.roundtable.common.Translations;

/** The languages a person can choose. */
final class Languages {
    private Languages() {}

    static String known(String language) {
        return Translations.closest(Locale.forLanguageTag(language)).getLanguage();
    }
}
