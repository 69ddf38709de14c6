package org.roundtable.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;

/** Finds somebody on the board by name, for those who do not want to type it out. The list exists only while it is used. */
class MentionPicker extends Div {
    private final ThreadRoom room;
    private final CommentField field;
    private final Button open;

    MentionPicker(ThreadRoom room, CommentField field) {
        this.room = room;
        this.field = field;
        this.open = new Button(getTranslation("discussion.composer.mention"), click -> choose());
        open.addThemeNames("tertiary", "small");
        add(open);
    }

    private void choose() {
        ComboBox<String> names = new ComboBox<>(getTranslation("discussion.composer.whom"));
        names.setItems(room.people().stream()
                .filter(member -> !member.person().id().equals(room.me()))
                .map(member -> member.person().name())
                .distinct()
                .toList());
        names.addValueChangeListener(chosen -> {
            removeAll();
            add(open);
            if (chosen.getValue() != null) {
                field.mention(chosen.getValue());
            }
        });
        removeAll();
        add(names);
        names.focus();
    }
}
