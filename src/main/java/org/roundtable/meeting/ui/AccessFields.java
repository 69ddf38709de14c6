package org.roundtable.meeting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.EnumMap;
import java.util.Map;
import org.roundtable.meeting.AccessKind;

/** What somebody may need to take part, each with room for a few words. */
class AccessFields extends Div {
    private static final int WORDS = 500;

    private final Map<AccessKind, Checkbox> boxes = new EnumMap<>(AccessKind.class);
    private final Map<AccessKind, TextField> words = new EnumMap<>(AccessKind.class);

    AccessFields() {
        addClassName("access-fields");
        getElement().setAttribute("role", "group").setAttribute("aria-label", getTranslation("access.title"));
        for (AccessKind kind : AccessKind.values()) {
            Checkbox box = new Checkbox(getTranslation("access.kind." + kind));
            TextField more = new TextField(getTranslation("access.detail." + kind));
            more.setMaxLength(WORDS);
            more.setVisible(false);
            box.addValueChangeListener(change -> more.setVisible(change.getValue()));
            boxes.put(kind, box);
            words.put(kind, more);
            add(box, more);
        }
    }

    void fill(Map<AccessKind, String> wanted) {
        boxes.forEach((kind, box) -> box.setValue(wanted.containsKey(kind)));
        words.forEach((kind, more) -> more.setValue(wanted.getOrDefault(kind, "")));
    }

    Map<AccessKind, String> wanted() {
        Map<AccessKind, String> wanted = new EnumMap<>(AccessKind.class);
        boxes.forEach((kind, box) -> {
            if (box.getValue()) {
                TextField more = words.get(kind);
                wanted.put(kind, more == null ? "" : more.getValue());
            }
        });
        return wanted;
    }
}
