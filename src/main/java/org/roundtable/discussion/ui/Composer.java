package org.roundtable.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentView;
import org.roundtable.discussion.Mark;
import org.roundtable.discussion.NewComment;

/** Where a comment or a reply is written. */
class Composer extends Div {
    private final ThreadRoom room;
    private final Optional<CommentId> parent;
    private final Runnable done;
    private final CommentField text;
    private final @Nullable MarkChoice mark;
    private CommentId id = CommentId.next();
    private boolean justSent;

    /**
     * @param parent what it replies to
     * @param done called when a reply was sent or put aside
     */
    Composer(ThreadRoom room, Optional<CommentView> parent, Runnable done) {
        this.room = room;
        this.parent = parent.map(CommentView::id);
        this.done = done;
        text = new CommentField(room, NewComment.draft(room.subject(), this.parent));
        text.setLabel(parent.map(to -> getTranslation(
                        "discussion.composer.reply", Map.of("who", to.author().name())))
                .orElseGet(() -> getTranslation("discussion.composer.label")));
        text.addValueChangeListener(typed -> justSent &= !typed.isFromClient());
        mark = parent.isPresent() ? null : new MarkChoice(null);
        addClassName("composer");
        add(text, actions());
    }

    void focus() {
        text.focus();
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("composer-actions");
        if (mark != null) {
            actions.add(mark);
        }
        actions.add(new MentionPicker(room, text));
        if (parent.isPresent()) {
            Button cancel = new Button(getTranslation("discussion.composer.cancel"), click -> done.run());
            cancel.addThemeNames("tertiary");
            actions.add(cancel);
        }
        actions.add(sendButton());
        return actions;
    }

    private Button sendButton() {
        Button send = new Button(
                getTranslation(parent.isPresent() ? "discussion.composer.send-reply" : "discussion.composer.send"));
        send.addThemeNames("primary");
        send.setDisableOnClick(true);
        send.addClickListener(click -> {
            try {
                send();
            } finally {
                send.setEnabled(true);
            }
        });
        return send;
    }

    private void send() {
        if (justSent && text.isEmpty()) {
            return;
        }
        try {
            room.services()
                    .comments()
                    .write(room.board(), new NewComment(id, room.subject(), parent, chosenMark(), text.getValue()));
        } catch (Invalid problem) {
            text.show(problem);
            return;
        }
        id = CommentId.next();
        text.sent();
        justSent = true;
        if (mark != null) {
            mark.clear();
        }
        done.run();
    }

    private Optional<Mark> chosenMark() {
        return mark == null ? Optional.empty() : mark.chosen();
    }
}
