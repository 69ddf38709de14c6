package org.roundtable.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.roundtable.common.PersonId;
import org.roundtable.common.Translations;
import org.roundtable.security.FirstAccount;
import org.roundtable.security.PasswordRules;

/** Asks for the administrator's name, e-mail and password. */
class SetupAccountForm extends Div {
    private final FirstAccount first;
    private final String code;
    private final Consumer<PersonId> done;
    private final Fields fields = new Fields(this);

    SetupAccountForm(FirstAccount first, String code, Consumer<PersonId> done) {
        this.first = first;
        this.code = code;
        this.done = done;
        addClassName("form");
        var name = fields.text("name", "account.name", "name");
        name.setAutofocus(true);
        var email = fields.email("email", "account.email", "username");
        var password = fields.password("password", "account.password", "new-password");
        password.setHelperText(getTranslation("account.password.help", java.util.Map.of("least", PasswordRules.LEAST)));
        Button open = new Button(getTranslation("setup.account.send"), clicked -> open());
        open.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        open.addClickShortcut(Key.ENTER).listenOn(this);
        add(name, email, password, open);
    }

    private void open() {
        String language = Translations.closest(getLocale()).getLanguage();
        fields.submit(() -> done.accept(
                first.open(code, fields.value("name"), fields.value("email"), fields.value("password"), language)));
    }
}
