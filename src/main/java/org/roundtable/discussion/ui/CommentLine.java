package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.discussion.CommentState;
import org.roundtable.discussion.CommentView;

/** One comment with its replies. It touches only what has changed. */
class CommentLine extends ListItem {
    private final ThreadRoom room;
    private final Article article = new Article();
    private final CommentHead head;
    private @Nullable Paragraph gone;
    private final Div body = new Div();
    private @Nullable CommentActions actions;
    private @Nullable OrderedList replies;
    private @Nullable Composer reply;
    private @Nullable EditForm editing;
    private @Nullable CommentView shown;

    CommentLine(ThreadRoom room, CommentView comment, boolean slide) {
        this.room = room;
        this.head = new CommentHead(room);
        setId(comment.id().anchor());
        article.addClassName("comment");
        article.setClassName("comment-new", slide);
        article.setClassName("comment-mine", room.mine(comment));
        body.addClassNames("comment-body", "prose");
        article.add(head, body);
        add(article);
    }

    void show(CommentView comment) {
        CommentView before = shown;
        shown = comment;
        if (comment.equals(before)) {
            return;
        }
        head.show(comment);
        if (before == null || !before.html().equals(comment.html())) {
            body.getElement().setProperty("innerHTML", withMyself(comment));
        }
        if (before == null || before.state() != comment.state()) {
            showState(comment);
        }
        showActions(comment);
    }

    private void showActions(CommentView comment) {
        if (actions == null && CommentActions.any(room, comment)) {
            actions = new CommentActions(room, this);
            put(actions, place(body) + 1);
        }
        if (actions != null) {
            actions.show(comment);
        }
    }

    OrderedList replies() {
        if (replies == null) {
            replies = new OrderedList();
            replies.addClassName("comment-replies");
            article.add(replies);
        }
        return replies;
    }

    void reply() {
        if (reply == null && shown != null && actions != null) {
            reply = new Composer(room, Optional.of(shown), this::endReply);
            put(reply, place(actions) + 1);
        }
        if (reply != null) {
            reply.focus();
        }
    }

    void edit() {
        if (editing == null && shown != null) {
            editing = new EditForm(room, shown, this::endEdit);
            put(editing, place(body));
            body.setVisible(false);
        }
    }

    private void endReply() {
        if (reply != null) {
            article.remove(reply);
            reply = null;
            focusActions();
        }
    }

    private void endEdit() {
        if (editing != null) {
            article.remove(editing);
            editing = null;
            body.setVisible(true);
            focusActions();
        }
    }

    private void focusActions() {
        if (actions != null) {
            actions.focus();
        }
    }

    private void showState(CommentView comment) {
        CommentState state = comment.state();
        article.getElement().setAttribute("data-state", state.name().toLowerCase(Locale.ROOT));
        showGone(goneText(comment));
        if (editing == null && body.isVisible() == comment.html().isEmpty()) {
            body.setVisible(!body.isVisible());
        }
    }

    private void showGone(String words) {
        if (gone != null) {
            article.remove(gone);
            gone = null;
        }
        if (!words.isEmpty()) {
            gone = new Paragraph(words);
            gone.addClassName("comment-gone");
            put(gone, place(head) + 1);
        }
    }

    private int place(Component part) {
        return article.getElement().indexOfChild(part.getElement());
    }

    private void put(Component part, int place) {
        article.getElement().insertChild(place, part.getElement());
    }

    private String goneText(CommentView comment) {
        return switch (comment.state()) {
            case DELETED ->
                getTranslation(
                        "discussion.comment.deleted",
                        Map.of("who", comment.author().name()));
            case HIDDEN ->
                comment.hiddenReason() == null
                        ? getTranslation("discussion.comment.hidden")
                        : getTranslation("discussion.comment.hidden-why", Map.of("reason", comment.hiddenReason()));
            default -> "";
        };
    }

    /** My own name stands out where somebody mentions me. */
    private String withMyself(CommentView comment) {
        String mine = "\" data-person=\"" + room.me().text() + "\"";
        return comment.mentioned().contains(room.me())
                ? comment.html().replace("class=\"mention" + mine, "class=\"mention mention-me" + mine)
                : comment.html();
    }
}
