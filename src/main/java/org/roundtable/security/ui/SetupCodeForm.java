package org.roundtable.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.roundtable.security.FirstAccount;

/** Asks for the code from the log. */
class SetupCodeForm extends Div {
    SetupCodeForm(FirstAccount first, Consumer<String> next) {
        addClassName("form");
        Fields fields = new Fields(this);
        TextField code = fields.text("code", "setup.code", "off");
        code.setHelperText(getTranslation("setup.code.help"));
        code.setAutofocus(true);
        Button go = new Button(getTranslation("setup.code.send"), clicked -> {
            String typed = code.getValue();
            if (fields.submit(() -> first.check(typed))) {
                next.accept(typed);
            }
        });
        go.addThemeVariants(ButtonVariant.AURA_PRIMARY);
        go.addClickShortcut(Key.ENTER).listenOn(this);
        add(code, go);
    }
}
