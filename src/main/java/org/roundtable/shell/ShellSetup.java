package org.roundtable.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.roundtable.common.Translations;
import org.roundtable.upkeep.DatabaseWatch;
import org.springframework.stereotype.Component;

/** Sets what every session and every page has: one place for problems, and quiet words about the connection. */
@Component
class ShellSetup implements VaadinServiceInitListener {
    private final Translations texts;
    private final DatabaseWatch database;
    private final OpenScreens open;
    private final Map<Locale, SystemMessages> messages = new ConcurrentHashMap<>();

    ShellSetup(Translations texts, DatabaseWatch database, OpenScreens open) {
        this.texts = texts;
        this.database = database;
        this.open = open;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(opened -> opened.getSession().setErrorHandler(new ProblemTeller(database)));
        service.addUIInitListener(opened -> opened(opened.getUI()));
        service.setSystemMessagesProvider(
                asked -> messages.computeIfAbsent(Translations.closest(asked.getLocale()), this::messages));
    }

    private void opened(UI screen) {
        open.opened(screen);
        screen.addAfterNavigationListener(navigation -> ConnectionLine.usual(screen));
    }

    /** A session that ended opens the page anew, which leads by way of the sign-in page back to it. */
    private SystemMessages messages(Locale locale) {
        var said = new CustomizedSystemMessages();
        said.setSessionExpiredNotificationEnabled(false);
        said.setInternalErrorCaption(texts.getTranslation("shell.broken.title", locale));
        said.setInternalErrorMessage(texts.getTranslation("shell.broken.text", locale));
        said.setCookiesDisabledCaption(texts.getTranslation("shell.cookies.title", locale));
        said.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.text", locale));
        return said;
    }
}
