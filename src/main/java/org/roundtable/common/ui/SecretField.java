package org.roundtable.common.ui;

import com.vaadin.flow.component.textfield.PasswordField;

/** A password field whose button to look at what one typed speaks the person's language, which Vaadin's does not. */
public final class SecretField extends PasswordField {
    public SecretField(String label) {
        super(label);
        addAttachListener(attached -> getElement()
                .executeJs("this.i18n = { ...this.i18n, reveal: $0 }", getTranslation("kit.show-password")));
    }
}
