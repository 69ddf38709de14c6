package org.roundtable.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;

/** Asks for what a deed needs, tells what is wrong at its field, and closes when it is done. */
public class DeedDialog extends Dialog {
    private final Div form = new Div();
    private final Button act = new Button();
    private final FieldErrors errors = new FieldErrors();

    /** @param buttonKey a text that says what the button does */
    public DeedDialog(String titleKey, String buttonKey, Runnable deed) {
        setHeaderTitle(getTranslation(titleKey));
        form.addClassName("form");
        add(form);
        act.setText(getTranslation(buttonKey));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        act.setDisableOnClick(true);
        act.addClickListener(click -> perform(deed));
        Button cancel = new Button(getTranslation("kit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, act);
    }

    /** The deed cannot be undone. */
    public final DeedDialog forGood() {
        act.addThemeVariants(ButtonVariant.ERROR);
        return this;
    }

    /** Says something before what is asked for. */
    public final DeedDialog telling(Component text) {
        form.add(text);
        return this;
    }

    /** @param name as the service names it when it is invalid */
    public final <F extends Component & HasValidationProperties> DeedDialog with(String name, F field) {
        form.add(errors.watch(name, field));
        return this;
    }

    private void perform(Runnable deed) {
        try {
            if (errors.attempt(deed)) {
                close();
            }
        } finally {
            act.setEnabled(true);
        }
    }
}
