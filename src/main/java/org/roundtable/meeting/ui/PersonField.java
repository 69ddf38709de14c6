package org.roundtable.meeting.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

/** Chooses somebody of the board. */
class PersonField extends ComboBox<PersonBadge> {
    PersonField(String labelKey, List<PersonBadge> people) {
        setLabel(getTranslation(labelKey));
        setItems(people);
        setItemLabelGenerator(PersonBadge::name);
        setManualValidation(true);
        setWidthFull();
    }

    /** @throws Invalid on {@code person} when nobody is chosen */
    PersonId person() {
        PersonBadge chosen = getValue();
        if (chosen == null) {
            throw new Invalid("person", "empty");
        }
        return chosen.id();
    }
}
