package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.voting.Conflict;
import org.roundtable.voting.ConflictKind;
import org.roundtable.voting.Sentence;

/** A conflict of interest as it is told, after it was said what it means. */
class ConflictFields {
    private final Div meaning = new Div();
    private final RadioButtonGroup<ConflictKind> kind = new RadioButtonGroup<>();
    private final TextArea note = new TextArea();

    ConflictFields(List<Sentence> means) {
        UnorderedList list = new UnorderedList();
        means.forEach(sentence -> list.add(new ListItem(Words.say(list, sentence))));
        meaning.add(new Paragraph(meaning.getTranslation("voting.recusal.means")), list);
        meaning.addClassName("conflict-means");
        kind.setLabel(kind.getTranslation("voting.recusal.kind"));
        kind.setItems(ConflictKind.values());
        kind.setItemLabelGenerator(one -> kind.getTranslation("voting.recusal.kind." + one));
        note.setLabel(note.getTranslation("voting.recusal.note"));
        note.setHelperText(note.getTranslation("voting.recusal.note-help"));
    }

    DeedDialog in(DeedDialog dialog) {
        return dialog.telling(meaning).with("kind", kind).with("note", note);
    }

    Conflict conflict() {
        return Conflict.of(kind.getValue(), note.getValue());
    }
}
