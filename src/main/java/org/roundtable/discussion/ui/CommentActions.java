package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Footer;
import org.jspecify.annotations.Nullable;
import org.roundtable.discussion.CommentState;
import org.roundtable.discussion.CommentView;

/** The row below a comment: reactions, and what one can do. What is seldom there is made when it is needed. */
class CommentActions extends Footer {
    private final ThreadRoom room;
    private final CommentLine line;
    private final Disclosure react;
    private final ActionButton reply;
    private @Nullable ReactionBar reactions;
    private @Nullable Disclosure more;
    private @Nullable ActionButton edited;

    CommentActions(ThreadRoom room, CommentLine line) {
        this.room = room;
        this.line = line;
        addClassName("comment-actions");
        react = new Disclosure(this, getTranslation("discussion.comment.react"));
        reply = ActionButton.doing(getTranslation("discussion.comment.reply"), line::reply);
        if (room.writes()) {
            add(reply, react);
        }
    }

    void show(CommentView comment) {
        showEdited(comment);
        if (reactions != null || !comment.reactions().isEmpty()) {
            reactions(comment).show(comment);
        }
        showMore(comment);
        visible(reply, readable(comment));
        visible(react, readable(comment));
        react.offer(() -> reactions(comment).menu());
        visible(this, any(room, comment));
    }

    /** Whether there is anything in the row. */
    static boolean any(ThreadRoom room, CommentView comment) {
        return room.writes() && readable(comment)
                || CommentMenu.hasAny(room, comment)
                || comment.edits() > 0
                || !comment.reactions().isEmpty();
    }

    private static boolean readable(CommentView comment) {
        return comment.state() == CommentState.STANDING || comment.state() == CommentState.RESOLVED;
    }

    /** What was always there is not said to the browser. */
    private static void visible(Component part, boolean visible) {
        if (part.isVisible() != visible) {
            part.setVisible(visible);
        }
    }

    private ReactionBar reactions(CommentView comment) {
        if (reactions == null) {
            reactions = new ReactionBar(room, react);
            reactions.show(comment);
            addComponentAtIndex(edited == null ? 0 : 1, reactions);
        }
        return reactions;
    }

    private void showMore(CommentView comment) {
        if (CommentMenu.hasAny(room, comment)) {
            Disclosure menu = more == null ? new Disclosure(this, getTranslation("discussion.comment.more")) : more;
            menu.offer(() -> new CommentMenu(room, comment, line, menu::close));
            if (more == null) {
                add(menu);
                more = menu;
            }
        } else if (more != null) {
            more.close();
            remove(more);
            more = null;
        }
    }

    /** Whoever reads the comment may read what it said before. */
    private void showEdited(CommentView comment) {
        if (edited == null && comment.edits() > 0) {
            edited = ActionButton.doing(
                    getTranslation("discussion.comment.edited"), () -> new HistoryDialog(room, comment.id()).open());
            edited.getElement().setAttribute("title", getTranslation("discussion.comment.edited-hint"));
            addComponentAsFirst(edited);
        } else if (edited != null && comment.edits() == 0) {
            remove(edited);
            edited = null;
        }
    }

    void focus() {
        reply.focus();
    }
}
