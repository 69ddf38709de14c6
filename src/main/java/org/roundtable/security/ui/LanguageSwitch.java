package org.roundtable.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import org.roundtable.common.Translations;

/** One button per language, each in its own words. */
class LanguageSwitch extends Div {
    LanguageSwitch() {
        addClassName("view-switch");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("security.language"));
        add(choice(Translations.ENGLISH, "language.en"), choice(Translations.SPANISH, "language.es"));
    }

    private NativeButton choice(Locale language, String nameKey) {
        boolean chosen = Translations.closest(getLocale()).equals(language);
        NativeButton button = new NativeButton(getTranslation(nameKey));
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("lang", language.getLanguage())
                .setAttribute("aria-pressed", Boolean.toString(chosen));
        button.addClickListener(clicked -> ScreenLanguage.choose(UI.getCurrent(), language));
        return button;
    }
}
