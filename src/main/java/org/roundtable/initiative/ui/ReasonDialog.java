package org.roundtable.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.roundtable.common.Invalid;

/** Asks why before something is done. What was typed stays when it cannot be done. */
class ReasonDialog extends Dialog {
    private final TextArea reason = new TextArea();
    private final Consumer<String> deed;

    /** @param title also says what the button does */
    ReasonDialog(String title, boolean required, Consumer<String> deed) {
        this.deed = deed;
        setHeaderTitle(title);
        reason.setLabel(getTranslation(required ? "initiative.reason" : "initiative.reason.optional"));
        reason.setRequiredIndicatorVisible(required);
        reason.setManualValidation(true);
        reason.setWidthFull();
        reason.focus();
        add(reason);
        Button confirm = new Button(title, click -> confirm());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("kit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        try {
            deed.accept(reason.getValue());
            close();
        } catch (Invalid invalid) {
            reason.setInvalid(true);
            reason.setErrorMessage(getTranslation(invalid.key(), invalid.arguments()));
        }
    }
}
