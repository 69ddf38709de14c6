package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.roundtable.meeting.NoteState;
import org.roundtable.security.PersonBadge;

/** Two facilitators changed the same notes: both texts stand side by side, and the person decides. */
class NoteConflict extends Section {
    private final Paragraph mine = new Paragraph();

    NoteConflict(NoteState theirs, String mine, Runnable useTheirs, Runnable useMine) {
        addClassName("conflict");
        getElement().setAttribute("role", "alert");
        String who = theirs.by().map(PersonBadge::name).orElse("");
        Div texts = new Div(
                side(
                        getTranslation("room.conflict.theirs", Map.of("who", who)),
                        new Paragraph(theirs.text()),
                        new Button(getTranslation("room.conflict.use-theirs"), click -> useTheirs.run())),
                side(
                        getTranslation("room.conflict.mine"),
                        this.mine,
                        new Button(getTranslation("room.conflict.use-mine"), click -> useMine.run())));
        texts.addClassName("conflict-texts");
        add(new H3(getTranslation("room.conflict")), new Paragraph(getTranslation("room.conflict.text")), texts);
        mine(mine);
    }

    final void mine(String text) {
        mine.setText(text);
    }

    private static Div side(String title, Paragraph text, Button use) {
        Div half = new Div(new H4(title), text, use);
        half.addClassName("conflict-text");
        return half;
    }
}
