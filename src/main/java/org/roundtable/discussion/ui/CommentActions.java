package org.roundtable.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Footer;
import org.jspecify.annotations.Nullable;
import org.roundtable.discussion.CommentState;
import org.roundtable.discussion.CommentView;

/** The row below a comment: reactions, and what one can do. Its menus are made when they are opened. */
class CommentActions extends Footer {
    private final ThreadRoom room;
    private final CommentLine line;
    private final ReactionBar reactions;
    private final Disclosure react;
    private final Disclosure more;
    private final Button reply;
    private @Nullable Button edited;

    CommentActions(ThreadRoom room, CommentLine line) {
        this.room = room;
        this.line = line;
        addClassName("comment-actions");
        react = new Disclosure(this, "discussion.comment.react");
        more = new Disclosure(this, "discussion.comment.more");
        reply = new Button(getTranslation("discussion.comment.reply"), click -> line.reply());
        reply.addThemeNames("tertiary", "small");
        reactions = new ReactionBar(room, react);
        add(reactions);
        if (room.writes()) {
            add(reply, react);
        }
    }

    void show(CommentView comment) {
        reactions.show(comment);
        if (CommentMenu.hasAny(room, comment)) {
            more.offer(() -> new CommentMenu(room, comment, line, more::close));
            if (more.getParent().isEmpty()) {
                add(more);
            }
        } else if (more.getParent().isPresent()) {
            more.close();
            remove(more);
        }
        showEdited(comment);
        boolean readable = comment.state() == CommentState.STANDING || comment.state() == CommentState.RESOLVED;
        reply.setVisible(readable);
        react.setVisible(readable);
        react.offer(reactions::menu);
        setVisible(room.writes() && readable
                || more.getParent().isPresent()
                || edited != null
                || !comment.reactions().isEmpty());
    }

    /** Whoever reads the comment may read what it said before. */
    private void showEdited(CommentView comment) {
        if (edited == null && comment.edits() > 0) {
            edited = new Button(
                    getTranslation("discussion.comment.edited"), click -> new HistoryDialog(room, comment.id()).open());
            edited.addThemeNames("tertiary", "small");
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
