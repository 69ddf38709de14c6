package org.roundtable.meeting.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Map;
import org.roundtable.meeting.Scope;

/** Whether something is done to one meeting of a series or to those after it too; not shown where there are none. */
class ScopeChoice extends RadioButtonGroup<Scope> {
    ScopeChoice(int later) {
        setLabel(getTranslation("meeting.scope"));
        setItems(Scope.values());
        setItemLabelGenerator(scope -> getTranslation("meeting.scope." + scope, Map.of("n", later)));
        setValue(Scope.THIS_ONE);
        setVisible(later > 0);
    }

    Scope scope() {
        return isVisible() ? getValue() : Scope.THIS_ONE;
    }
}
