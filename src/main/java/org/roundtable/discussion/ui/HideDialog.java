package org.roundtable.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.roundtable.common.Invalid;
import org.roundtable.discussion.CommentId;

/** Asks a facilitator why a comment should be hidden, and hides it. */
class HideDialog extends Dialog {
    private final ThreadRoom room;
    private final CommentId comment;
    private final TextArea reason = new TextArea();

    HideDialog(ThreadRoom room, CommentId comment) {
        this.room = room;
        this.comment = comment;
        setHeaderTitle(getTranslation("discussion.hide.title"));
        reason.setLabel(getTranslation("discussion.hide.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        Button hide = new Button(getTranslation("discussion.hide.button"), click -> hide());
        hide.addThemeNames("primary", "error");
        add(new Paragraph(getTranslation("discussion.hide.text")), reason);
        getFooter().add(new Button(getTranslation("kit.cancel"), click -> close()), hide);
    }

    private void hide() {
        try {
            room.services().moderation().hide(room.board(), comment, reason.getValue());
            close();
        } catch (Invalid invalid) {
            reason.setErrorMessage(getTranslation(invalid.key(), invalid.arguments()));
            reason.setInvalid(true);
        }
    }
}
