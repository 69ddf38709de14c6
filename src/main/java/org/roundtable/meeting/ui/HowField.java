package org.roundtable.meeting.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import org.roundtable.meeting.Attending;

/** Chooses how somebody takes part. */
class HowField extends RadioButtonGroup<Attending> {
    HowField() {
        setLabel(getTranslation("room.how"));
        setItems(Attending.values());
        setItemLabelGenerator(how -> RoomWords.how(this, how));
        setValue(Attending.IN_PERSON);
        setManualValidation(true);
    }
}
