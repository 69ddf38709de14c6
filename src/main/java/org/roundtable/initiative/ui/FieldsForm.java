package org.roundtable.initiative.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.common.PersonId;
import org.roundtable.initiative.Field;
import org.roundtable.initiative.FieldState;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.live.Presence.Here;

/** All fields of a proposal, in sections. */
class FieldsForm extends Div {
    private static final Map<String, List<Field>> SECTIONS = sections();

    private final Map<Field, EditedField> fields = new EnumMap<>(Field.class);

    FieldsForm(Inputs inputs, Map<Field, FieldState> stored, FieldDesk desk) {
        addClassName("stack-l");
        SECTIONS.forEach((name, contained) -> {
            Section section = new Section(new H2(getTranslation("initiative.section." + name)));
            section.addClassNames("section", "form");
            for (Field field : contained) {
                EditedField edited = new EditedField(field, inputs.of(field), stored(stored, field), desk);
                fields.put(field, edited);
                section.add(edited);
            }
            add(section);
        });
    }

    void show(InitiativeSnapshot snapshot) {
        fields.forEach((field, edited) -> {
            edited.show(stored(snapshot.fields(), field));
            edited.freeze(!snapshot.stage().writable());
        });
    }

    /** Marks the fields others are in. */
    void show(Here here, PersonId me) {
        fields.forEach((field, edited) -> edited.others(here.at(field.place()).stream()
                .filter(person -> !person.id().equals(me))
                .toList()));
    }

    void missing(Set<Field> missing) {
        missing.forEach(field -> edited(field).problem(getTranslation("failure.invalid.empty")));
    }

    private EditedField edited(Field field) {
        return java.util.Objects.requireNonNull(fields.get(field));
    }

    private static FieldState stored(Map<Field, FieldState> states, Field field) {
        return java.util.Objects.requireNonNull(states.get(field));
    }

    private static Map<String, List<Field>> sections() {
        Map<String, List<Field>> sections = new LinkedHashMap<>();
        sections.put("what", List.of(Field.TITLE, Field.SUMMARY, Field.NEED, Field.EVIDENCE));
        sections.put("whom", List.of(Field.WHOM, Field.REACH, Field.KIND, Field.DETERMINANTS));
        sections.put("access", List.of(Field.CULTURE, Field.BARRIERS, Field.ACCESS));
        sections.put("means", List.of(Field.PARTNERS, Field.MONEY, Field.IN_KIND, Field.LEAD));
        return sections;
    }
}
