package org.roundtable.board.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.roundtable.board.InvitationOffer;
import org.roundtable.board.Newcomer;
import org.roundtable.common.Translations;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.SecretField;

/** Somebody invited makes an account. */
final class NewcomerForm extends Div {
    private final FieldErrors errors = new FieldErrors();
    private final TextField name = errors.watch("name", new TextField(getTranslation("board.join.name")));
    private final EmailField email = errors.watch("email", new EmailField(getTranslation("board.join.email")));
    private final PasswordField password =
            errors.watch("password", new SecretField(getTranslation("board.join.password")));

    NewcomerForm(InvitationOffer offer, Consumer<Newcomer> join) {
        addClassName("form");
        name.setValue(offer.name());
        name.setRequiredIndicatorVisible(true);
        name.setAutocomplete(Autocomplete.NAME);
        email.setRequiredIndicatorVisible(true);
        email.setAutocomplete(Autocomplete.USERNAME);
        if (!offer.email().isEmpty()) {
            email.setValue(offer.email());
            email.setReadOnly(true);
            email.setHelperText(getTranslation("board.join.email-given"));
        }
        password.setRequiredIndicatorVisible(true);
        password.setHelperText(getTranslation("board.join.password-help"));
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        Button button =
                new Button(getTranslation("board.join.button"), click -> errors.attempt(() -> join.accept(newcomer())));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(this);
        Div actions = new Div(button);
        actions.addClassName("form-actions");
        add(name, email, password, actions);
    }

    private Newcomer newcomer() {
        String language = Translations.closest(getLocale()).getLanguage();
        return new Newcomer(name.getValue(), email.getValue(), password.getValue(), language);
    }
}
