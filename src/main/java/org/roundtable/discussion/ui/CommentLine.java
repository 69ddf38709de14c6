package org.roundtable.discussion.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.discussion.CommentView;

/** One comment with its replies. It touches only what has changed. */
class CommentLine extends ListItem {
    private final ThreadRoom room;
    private final CommentWords words;
    private @Nullable CommentActions actions;
    private @Nullable OrderedList replies;
    private @Nullable Composer reply;
    private @Nullable EditForm editing;
    private @Nullable CommentView shown;

    CommentLine(ThreadRoom room, CommentView comment, boolean slide) {
        this.room = room;
        this.words = new CommentWords(room);
        setId(comment.id().anchor());
        addClassName("comment");
        setClassName("comment-new", slide);
        setClassName("comment-mine", room.mine(comment));
        add(words);
    }

    void show(CommentView comment) {
        CommentView before = shown;
        shown = comment;
        if (comment.equals(before)) {
            return;
        }
        words.show(comment, editing == null);
        if (before == null || before.state() != comment.state()) {
            getElement().setAttribute("data-state", comment.state().name().toLowerCase(Locale.ROOT));
        }
        showActions(comment);
    }

    private void showActions(CommentView comment) {
        if (actions == null && CommentActions.any(room, comment)) {
            actions = new CommentActions(room, this);
            addComponentAtIndex(indexOf(words) + 1, actions);
        }
        if (actions != null) {
            actions.show(comment);
        }
    }

    OrderedList replies() {
        if (replies == null) {
            replies = new OrderedList();
            replies.addClassName("comment-replies");
            add(replies);
        }
        return replies;
    }

    void reply() {
        if (reply == null && shown != null && actions != null) {
            reply = new Composer(room, Optional.of(shown), this::endReply);
            addComponentAtIndex(indexOf(actions) + 1, reply);
        }
        if (reply != null) {
            reply.focus();
        }
    }

    void edit() {
        if (editing == null && shown != null) {
            editing = new EditForm(room, shown, this::endEdit);
            addComponentAtIndex(indexOf(words) + 1, editing);
            words.show(shown, false);
        }
    }

    private void endReply() {
        if (reply != null) {
            remove(reply);
            reply = null;
            focusActions();
        }
    }

    private void endEdit() {
        if (editing != null && shown != null) {
            remove(editing);
            editing = null;
            words.show(shown, true);
            focusActions();
        }
    }

    private void focusActions() {
        if (actions != null) {
            actions.focus();
        }
    }
}
