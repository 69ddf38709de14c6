package org.roundtable.security.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roundtable.common.Failure;
import org.roundtable.common.Invalid;
import org.roundtable.common.ui.SecretField;
import org.roundtable.common.ui.Toast;

/** The fields of a form by their names, so that each failure is told where it belongs. */
class Fields {
    private static final int EMAIL_MAX = 254;

    private final Component form;
    private final Map<String, AbstractField<?, String>> byName = new LinkedHashMap<>();

    Fields(Component form) {
        this.form = form;
    }

    TextField text(String name, String labelKey, String autocomplete) {
        return named(name, new TextField(form.getTranslation(labelKey)), autocomplete);
    }

    EmailField email(String name, String labelKey, String autocomplete) {
        EmailField field = named(name, new EmailField(form.getTranslation(labelKey)), autocomplete);
        field.setMaxLength(EMAIL_MAX);
        field.setManualValidation(true);
        return field;
    }

    PasswordField password(String name, String labelKey, String autocomplete) {
        return named(name, new SecretField(form.getTranslation(labelKey)), autocomplete);
    }

    String value(String name) {
        AbstractField<?, String> field = byName.get(name);
        return field == null ? "" : field.getValue();
    }

    /** Does it; what is wrong is told at the field, or at the foot of the screen. */
    boolean submit(Runnable deed) {
        byName.values().forEach(field -> ((HasValidation) field).setInvalid(false));
        try {
            deed.run();
            return true;
        } catch (Failure failure) {
            tell(failure);
            return false;
        }
    }

    private void tell(Failure failure) {
        String text = form.getTranslation(failure.key(), failure.arguments());
        AbstractField<?, String> field = failure instanceof Invalid invalid ? byName.get(invalid.field()) : null;
        if (field == null) {
            Toast.show(text);
        } else {
            ((HasValidation) field).setErrorMessage(text);
            ((HasValidation) field).setInvalid(true);
            field.getElement().callJsFunction("focus");
        }
    }

    private <F extends AbstractField<?, String>> F named(String name, F field, String autocomplete) {
        field.getElement().setAttribute("name", name).setProperty("autocomplete", autocomplete);
        if (field instanceof HasValidation checked) {
            checked.setManualValidation(true);
        }
        byName.put(name, field);
        return field;
    }
}
