package org.roundtable.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.discussion.CommentChanged;
import org.roundtable.discussion.CommentView;
import org.roundtable.discussion.Revision;
import org.roundtable.discussion.TypedText;

/** Where an author changes a comment, in its own place. */
class EditForm extends Div {
    private final ThreadRoom room;
    private final CommentView comment;
    private final Runnable done;
    private final CommentField text;
    private final MarkChoice mark;
    private int edits;
    private @Nullable EditConflict conflict;

    EditForm(ThreadRoom room, CommentView comment, Runnable done) {
        this.room = room;
        this.comment = comment;
        this.done = done;
        TypedText typed = room.services().threads().typed(room.board(), comment.id());
        edits = typed.edits();
        text = new CommentField(room, "comment-edit/" + comment.id().text());
        if (text.isEmpty()) {
            text.setValue(typed.text());
        }
        text.setLabel(getTranslation("discussion.edit.label"));
        mark = new MarkChoice(comment.mark());
        addClassName("composer");
        add(text, actions());
        text.focus();
    }

    private Div actions() {
        Button save = new Button(getTranslation("discussion.edit.save"), click -> save());
        save.addThemeNames("primary");
        Button cancel = new Button(getTranslation("kit.cancel"), click -> end());
        cancel.addThemeNames("tertiary");
        Div actions = new Div(mark, new MentionPicker(room, text), cancel, save);
        actions.addClassName("composer-actions");
        return actions;
    }

    private void save() {
        try {
            room.services()
                    .comments()
                    .edit(room.board(), new Revision(comment.id(), edits, mark.chosen(), text.getValue()));
            end();
        } catch (Invalid problem) {
            text.show(problem);
        } catch (CommentChanged changed) {
            show(changed);
        }
    }

    private void show(CommentChanged changed) {
        if (conflict != null) {
            remove(conflict);
        }
        conflict = new EditConflict(changed, this::end, this::saveMine);
        addComponentAsFirst(conflict);
    }

    private void saveMine() {
        edits = room.services().threads().typed(room.board(), comment.id()).edits();
        save();
    }

    private void end() {
        text.giveUp();
        done.run();
    }
}
