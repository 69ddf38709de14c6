package org.roundtable.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.roundtable.common.Translations;
import org.springframework.stereotype.Component;

/** Sets what every session and every page has: one place for problems, and quiet words about the connection. */
@Component
class ShellSetup implements VaadinServiceInitListener {
    private static final int RECONNECT_MILLISECONDS = 2_000;

    private final Translations texts;

    ShellSetup(Translations texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(opened -> opened.getSession().setErrorHandler(new ProblemTeller()));
        service.addUIInitListener(
                opened -> opened.getUI().addAfterNavigationListener(navigation -> connection(opened.getUI())));
        service.setSystemMessagesProvider(asked -> messages(asked.getLocale()));
    }

    /** A lost connection is told in one line and tried again without end. */
    private static void connection(UI ui) {
        var line = ui.getReconnectDialogConfiguration();
        line.setDialogText(ui.getTranslation("shell.connection.lost"));
        line.setDialogTextGaveUp(ui.getTranslation("shell.connection.gave-up"));
        line.setReconnectAttempts(Integer.MAX_VALUE);
        line.setReconnectInterval(RECONNECT_MILLISECONDS);
    }

    /** A session that ended opens the page anew, which leads by way of the sign-in page back to it. */
    private SystemMessages messages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.getTranslation("shell.broken.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("shell.broken.text", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.cookies.text", locale));
        return messages;
    }
}
