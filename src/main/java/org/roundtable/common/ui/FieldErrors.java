package org.roundtable.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roundtable.common.Invalid;

/** Tells what cannot be taken at the field where it was typed. */
public final class FieldErrors {
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    /** @param name the field's name as the service knows it, see {@link Invalid#field()} */
    public <F extends Component & HasValidationProperties> F watch(String name, F field) {
        fields.put(name, field);
        if (field instanceof HasValue<?, ?> typed) {
            typed.addValueChangeListener(changed -> field.setInvalid(false));
        }
        return field;
    }

    /**
     * Does it, and shows what is invalid; true when it was done.
     *
     * @throws Invalid for a field that is not watched
     */
    public boolean attempt(Runnable deed) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            deed.run();
            return true;
        } catch (Invalid invalid) {
            HasValidationProperties field = fields.get(invalid.field());
            if (field == null) {
                throw invalid;
            }
            tell(field, invalid);
            return false;
        }
    }

    private static void tell(HasValidationProperties field, Invalid invalid) {
        field.setErrorMessage(((Component) field).getTranslation(invalid.key(), invalid.arguments()));
        field.setInvalid(true);
        if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
