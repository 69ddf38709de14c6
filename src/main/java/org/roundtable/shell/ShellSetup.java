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
import org.springframework.stereotype.Component;

/** Sets what every session and every page has: one place for problems, and quiet words about the connection. */
@Component
class ShellSetup implements VaadinServiceInitListener {
    private static final int RECONNECT_MILLISECONDS = 2_000;

    private final Translations texts;
    private final Map<Locale, SystemMessages> messages = new ConcurrentHashMap<>();

    ShellSetup(Translations texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(opened -> opened.getSession().setErrorHandler(new ProblemTeller()));
        service.addUIInitListener(
                opened -> opened.getUI().addAfterNavigationListener(navigation -> connection(opened.getUI())));
        service.setSystemMessagesProvider(
                asked -> messages.computeIfAbsent(Translations.closest(asked.getLocale()), this::messages));
    }

    /** A lost connection is told in one line and tried again without end. */
    private static void connection(UI ui) {
        var line = ui.getReconnectDialogConfiguration();
        line.setDialogText(ui.getTranslation("shell.connection.lost"));
        line.setDialogTextGaveUp(ui.getTranslation("shell.connection.gave-up"));
        line.setReconnectAttempts(Integer.MAX_VALUE);
        line.setReconnectInterval(RECONNECT_MILLISECONDS);
    }

    /** Asked for with every message to a screen. A session that ended opens the page anew, which leads by way of the sign-in page back to it. */
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
