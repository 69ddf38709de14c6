package org.roundtable.security.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Translations;

/** The language of somebody not signed in: what they chose on this device, else what their browser asks for. */
final class ScreenLanguage {
    private static final String COOKIE = "roundtable-language";
    private static final int KEPT = (int) Duration.ofDays(365).toSeconds();

    private ScreenLanguage() {}

    static Locale of(VaadinRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        Locale browsers = request.getLocale();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Locale.forLanguageTag(cookie.getValue()))
                .findFirst()
                .map(Translations::closest)
                .orElseGet(() -> Translations.closest(browsers == null ? Translations.ENGLISH : browsers));
    }

    /** Keeps the choice on this device and opens the page anew in it. */
    static void choose(UI ui, Locale language) {
        VaadinResponse response = VaadinResponse.getCurrent();
        if (response != null) {
            Cookie cookie = new Cookie(COOKIE, language.getLanguage());
            cookie.setMaxAge(KEPT);
            cookie.setPath("/");
            cookie.setHttpOnly(true);
            cookie.setAttribute("SameSite", "Lax");
            cookie.setSecure(VaadinRequest.getCurrent().isSecure());
            response.addCookie(cookie);
        }
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }
}
