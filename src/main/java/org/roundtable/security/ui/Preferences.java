package org.roundtable.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.roundtable.common.Translations;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.Profile;
import org.roundtable.security.ProfileService;
import org.roundtable.security.TextSize;
import org.roundtable.security.Theme;
import org.springframework.stereotype.Component;

/** Opens every page in the language, text size and theme of whoever opens it, from its first byte on. */
@Component
class Preferences implements VaadinServiceInitListener {
    private final ProfileService profiles;
    private final CurrentPerson me;

    Preferences(ProfileService profiles, CurrentPerson me) {
        this.profiles = profiles;
        this.me = me;
    }

    @Override
    public void serviceInit(ServiceInitEvent starting) {
        starting.addIndexHtmlRequestListener(this::page);
        starting.getSource().addUIInitListener(opened -> screen(opened.getUI()));
    }

    private void page(IndexHtmlResponse response) {
        Optional<Profile> profile = profile();
        Element html = response.getDocument().child(0);
        html.attr("lang", language(profile, response.getVaadinRequest()).getLanguage());
        profile.map(Profile::textSize)
                .filter(size -> size != TextSize.NORMAL)
                .ifPresent(size -> html.attr("data-text-size", name(size)));
        profile.map(Profile::theme)
                .filter(theme -> theme != Theme.SYSTEM)
                .ifPresent(theme -> html.attr("data-theme", name(theme)));
    }

    private void screen(UI ui) {
        VaadinRequest request = VaadinRequest.getCurrent();
        if (request != null) {
            Locale language = language(profile(), request);
            ui.getSession().setLocale(language);
            ui.setLocale(language);
        }
    }

    private Optional<Profile> profile() {
        return me.signedIn().map(somebody -> profiles.lately());
    }

    private static Locale language(Optional<Profile> profile, VaadinRequest request) {
        return profile.map(Profile::language)
                .map(Locale::forLanguageTag)
                .map(Translations::closest)
                .orElseGet(() -> ScreenLanguage.of(request));
    }

    static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
