package org.roundtable.meeting.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.roundtable.meeting.MinutesDraft.Absence;
import org.roundtable.security.PersonBadge;

/** Who of those missing told beforehand. Kept at once. */
class ExcuseField extends CheckboxGroup<PersonBadge> {
    ExcuseField(RoomViewer viewer, MinutesTools tools, List<Absence> missing) {
        setLabel(getTranslation("minutes.edit.missing"));
        setItems(missing.stream().map(Absence::person).toList());
        setItemLabelGenerator(PersonBadge::name);
        missing.stream().filter(Absence::excused).forEach(each -> select(each.person()));
        addValueChangeListener(change -> {
            changed(change.getOldValue(), change.getValue())
                    .forEach(person -> tools.keeping()
                            .excuse(
                                    viewer.board(),
                                    viewer.meeting(),
                                    person.id(),
                                    change.getValue().contains(person)));
        });
    }

    private static Set<PersonBadge> changed(Set<PersonBadge> before, Set<PersonBadge> now) {
        Set<PersonBadge> changed = new HashSet<>(before);
        changed.addAll(now);
        changed.removeIf(person -> before.contains(person) && now.contains(person));
        return changed;
    }
}
