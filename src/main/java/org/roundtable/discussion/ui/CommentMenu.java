package org.roundtable.discussion.ui;

import com.vaadin.flow.component.html.Div;
import org.roundtable.common.ui.Confirm;
import org.roundtable.discussion.CommentState;
import org.roundtable.discussion.CommentView;
import org.roundtable.discussion.Moderation;
import org.roundtable.discussion.Responses;

/** What the reader may do with this comment; nothing is offered that would refuse. */
class CommentMenu extends Div {
    private final ThreadRoom room;
    private final CommentView comment;
    private final Runnable close;

    CommentMenu(ThreadRoom room, CommentView comment, CommentLine line, Runnable close) {
        this.room = room;
        this.comment = comment;
        this.close = close;
        addClassName("comment-menu");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("discussion.comment.actions"));
        Moderation moderation = room.services().moderation();
        Responses responses = room.services().responses();
        offer(mayEdit(), "edit", line::edit);
        offer(
                mayResolve() && comment.state() == CommentState.STANDING,
                "resolve",
                () -> responses.resolve(room.board(), comment.id()));
        offer(
                mayResolve() && comment.state() == CommentState.RESOLVED,
                "reopen",
                () -> responses.reopen(room.board(), comment.id()));
        offer(room.facilitates() && readable(), "hide", () -> new HideDialog(room, comment.id()).open());
        offer(room.facilitates() && hidden(), "show", () -> moderation.showAgain(room.board(), comment.id()));
        offer(!room.facilitates() && hidden() && room.mine(comment), "why", this::explain);
        offer(room.mine(comment) && comment.state() != CommentState.DELETED, "delete", this::askToDelete);
    }

    static boolean hasAny(ThreadRoom room, CommentView comment) {
        return room.writes() && comment.state() != CommentState.DELETED && (room.mine(comment) || room.facilitates());
    }

    private void offer(boolean may, String what, Runnable deed) {
        if (!may) {
            return;
        }
        add(ActionButton.doing(getTranslation("discussion.comment." + what), () -> {
            close.run();
            deed.run();
        }));
    }

    private void askToDelete() {
        Confirm.ask(
                this,
                "discussion.delete.title",
                "discussion.delete.text",
                "discussion.delete.button",
                () -> room.services().comments().delete(room.board(), comment.id()));
    }

    private void explain() {
        WordsDialog.show(this, "discussion.why.title", room.services().threads().whyHidden(room.board(), comment.id()));
    }

    private boolean mayEdit() {
        return room.mine(comment) && readable();
    }

    private boolean mayResolve() {
        return comment.mark() != null && comment.mark().asksForAnswer();
    }

    private boolean readable() {
        return comment.state() == CommentState.STANDING || comment.state() == CommentState.RESOLVED;
    }

    private boolean hidden() {
        return comment.state() == CommentState.HIDDEN;
    }
}
