package org.roundtable.discussion.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Footer;
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

    CommentActions(ThreadRoom room, CommentLine line) {
        this.room = room;
        this.line = line;
        addClassName("comment-actions");
        react = new Disclosure(this, "discussion.comment.react");
        more = new Disclosure(this, "discussion.comment.more");
        reactions = new ReactionBar(room, react);
        reply = new Button(getTranslation("discussion.comment.reply"), click -> line.reply());
        reply.addThemeNames("tertiary", "small");
        add(reactions, reply, react, more);
    }

    void show(CommentView comment) {
        boolean readable = comment.state() == CommentState.STANDING || comment.state() == CommentState.RESOLVED;
        reactions.show(comment);
        reply.setVisible(room.writes());
        react.setVisible(room.writes() && readable);
        react.offer(() -> reactions.menu());
        more.setVisible(CommentMenu.hasAny(room, comment));
        more.offer(() -> new CommentMenu(room, comment, line, more::close));
        setVisible(room.writes() || !comment.reactions().isEmpty());
    }

    void focus() {
        reply.focus();
    }
}
