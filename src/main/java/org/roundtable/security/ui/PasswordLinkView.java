package org.roundtable.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
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
import org.roundtable.security.PasswordLinks;
import org.roundtable.security.PasswordRules;
import org.roundtable.security.SignIn;

/** Where a link to set a password leads. */
@Route(value = "password/:token", autoLayout = false)
@AnonymousAllowed
class PasswordLinkView extends Main implements HasDynamicTitle, BeforeEnterObserver {
    private final PasswordLinks links;
    private final SignIn signIn;
    private final Fields fields = new Fields(this);

    PasswordLinkView(PasswordLinks links, SignIn signIn) {
        this.links = links;
        this.signIn = signIn;
        addClassName("setup");
        setId("main");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String token = event.getRouteParameters().get("token").orElse("");
        removeAll();
        add(new LanguageSwitch(), new H1(getTranslation("password-link.title")));
        try {
            String name = links.name(token);
            add(new Paragraph(getTranslation("password-link.lead", Map.of("name", name))), form(token));
        } catch (Failure notGood) {
            add(Notice.error(getTranslation(notGood.key(), notGood.arguments())));
            add(new Paragraph(getTranslation("password-link.again")));
            add(new Anchor("login", getTranslation("password-link.sign-in")));
        }
    }

    private Div form(String token) {
        var password = fields.password("password", "account.password", "new-password");
        password.setHelperText(getTranslation("account.password.help", Map.of("least", PasswordRules.LEAST)));
        password.setAutofocus(true);
        Button set = new Button(getTranslation("password-link.send"), clicked -> set(token));
        set.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        set.addClickShortcut(Key.ENTER);
        Div form = new Div(password, set);
        form.addClassName("form");
        return form;
    }

    private void set(String token) {
        fields.submit(() -> {
            signIn.as(links.set(token, fields.value("password")), Requests.request(), Requests.response());
            UI.getCurrent().getPage().setLocation("./");
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("password-link.title");
    }
}
