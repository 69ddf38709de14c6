package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import org.roundtable.common.ui.FieldErrors;

/** Asks for what a deed needs, tells what is wrong at its field, and closes when it is done. */
class RoomDialog extends Dialog {
    private final Div form = new Div();
    private final FieldErrors errors = new FieldErrors();

    RoomDialog(String titleKey, String buttonKey, Runnable deed) {
        setHeaderTitle(getTranslation(titleKey));
        form.addClassName("form");
        add(form);
        Button act = new Button(getTranslation(buttonKey), click -> perform(deed));
        act.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(getTranslation("kit.cancel"), click -> close());
        cancel.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(cancel, act);
    }

    /** Says something before what is asked for. */
    final RoomDialog telling(Component text) {
        form.add(text);
        return this;
    }

    /** @param name as the service names it when it is invalid */
    final <F extends Component & HasValidationProperties> RoomDialog with(String name, F field) {
        form.add(errors.watch(name, field));
        return this;
    }

    private void perform(Runnable deed) {
        if (errors.attempt(deed)) {
            close();
        }
    }
}
