package org.roundtable.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Locale;
import org.roundtable.security.Profile;
import org.roundtable.security.ProfileService;
import org.roundtable.security.TextSize;
import org.roundtable.security.Theme;

/** How I like to read: language, text size, light or dark. What is chosen counts at once. */
class ReadingPart extends Part {
    private final ProfileService profiles;
    private final RadioButtonGroup<String> language;
    private final RadioButtonGroup<TextSize> size;
    private final RadioButtonGroup<Theme> theme;

    ReadingPart(ProfileService profiles, Profile mine) {
        super("profile.reading");
        this.profiles = profiles;
        language = choice("security.language", List.of("en", "es"), "language.", mine.language());
        size = choice("profile.text-size", List.of(TextSize.values()), "profile.text-size.", mine.textSize());
        theme = choice("profile.theme", List.of(Theme.values()), "profile.theme.", mine.theme());
        language.addValueChangeListener(changed -> speak(changed.getValue()));
        size.addValueChangeListener(changed -> dress());
        theme.addValueChangeListener(changed -> dress());
        Div form = new Div(language, size, theme);
        form.addClassName("form");
        add(form);
    }

    private <T> RadioButtonGroup<T> choice(String labelKey, List<T> choices, String textKeys, T chosen) {
        RadioButtonGroup<T> group = new RadioButtonGroup<>(getTranslation(labelKey));
        group.setItems(choices);
        group.setItemLabelGenerator(
                one -> getTranslation(textKeys + one.toString().toLowerCase(Locale.ROOT)));
        group.setValue(chosen);
        return group;
    }

    private void speak(String chosen) {
        keep();
        UI ui = UI.getCurrent();
        ui.getSession().setLocale(Locale.forLanguageTag(chosen));
        ui.getPage().reload();
    }

    private void dress() {
        keep();
        getElement()
                .executeJs(
                        "const html = document.documentElement;"
                                + "const dress = (name, value, plain) => value === plain"
                                + " ? html.removeAttribute(name) : html.setAttribute(name, value);"
                                + "dress('data-text-size', $0, 'normal'); dress('data-theme', $1, 'system');",
                        Preferences.name(size.getValue()),
                        Preferences.name(theme.getValue()));
    }

    private void keep() {
        profiles.prefer(language.getValue(), size.getValue(), theme.getValue());
    }
}
