package org.roundtable.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import org.roundtable.common.Failure;
import org.roundtable.notification.MailLinks;
import org.roundtable.notification.Unsubscribing;

/** Where the link in a mail leads by which one stops it: one button, and no sign-in. */
@Route(value = MailLinks.MINE + "/stop/:secret", autoLayout = false)
@AnonymousAllowed
class StopMailView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final transient Unsubscribing unsubscribing;

    StopMailView(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
        addClassName("setup");
        setId("main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String secret = event.getRouteParameters().get("secret").orElse("");
        try {
            ask(secret, getTranslation("mail.kind." + unsubscribing.kind(secret)));
        } catch (Failure unknown) {
            tell("error", getTranslation(unknown.key(), unknown.arguments()));
        }
    }

    private void ask(String secret, String kind) {
        Button stop = new Button(getTranslation("mail.stop-page.stop"), click -> {
            unsubscribing.stop(secret);
            tell("info", getTranslation("mail.stop-page.done", Map.of("kind", kind)));
        });
        stop.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        show(new Div(new Paragraph(getTranslation("mail.stop-page.lead", Map.of("kind", kind))), stop));
    }

    private void tell(String look, String text) {
        Div notice = new Div(new Paragraph(text));
        notice.addClassName("notice");
        notice.getElement().setAttribute("data-kind", look).setAttribute("role", "status");
        show(new Div(notice, new Anchor(MailLinks.MINE, getTranslation("mail.stop-page.mine"))));
    }

    private void show(Div content) {
        removeAll();
        content.addClassName("stack");
        add(new H1(getTranslation("mail.stop-page.title")), content);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("mail.stop-page.title");
    }
}
