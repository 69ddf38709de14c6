package org.roundtable.discussion.ui;

import com.vaadin.flow.component.html.Header;
import java.util.Map;
import org.roundtable.board.Role;
import org.roundtable.common.ui.Times;
import org.roundtable.discussion.CommentState;
import org.roundtable.discussion.CommentView;
import org.roundtable.security.PersonBadge;
import org.roundtable.security.Pictures;
import org.springframework.web.util.HtmlUtils;

/**
 * Who wrote a comment and when, and what it is meant as. It is one piece of HTML, since each component of a long thread
 * would be kept in the memory of every screen.
 */
class CommentHead extends Header {
    private static final String HTML = "innerHTML";

    private final ThreadRoom room;

    CommentHead(ThreadRoom room) {
        this.room = room;
        addClassName("comment-head");
    }

    void show(CommentView comment) {
        String html = (comment.state() == CommentState.DELETED ? "" : who(comment))
                + when(comment)
                + mark(comment)
                + resolved(comment);
        if (!html.equals(getElement().getProperty(HTML))) {
            getElement().setProperty(HTML, html);
        }
    }

    private String who(CommentView comment) {
        Role other = comment.role();
        String role = other == null || other == Role.MEMBER
                ? ""
                : tag(
                        "span",
                        "class='comment-role'",
                        other == Role.FACILITATOR
                                ? getTranslation("discussion.comment.facilitator")
                                : getTranslation("discussion.comment.observer"));
        return face(comment.author())
                + tag("strong", "class='comment-who'", comment.author().name())
                + role;
    }

    private static String face(PersonBadge author) {
        String picture = Pictures.url(author);
        return tag(
                "vaadin-avatar",
                "aria-hidden='true' color-index='" + author.tint() + "' name='"
                        + HtmlUtils.htmlEscape(author.name(), "UTF-8") + "'"
                        + (picture == null ? "" : " img='" + HtmlUtils.htmlEscape(picture, "UTF-8") + "'"),
                "");
    }

    private String when(CommentView comment) {
        return tag(
                "time",
                "class='comment-when' datetime='" + comment.writtenAt() + "'",
                Times.dayAndTime(comment.writtenAt(), room.zone(), getLocale()));
    }

    private String mark(CommentView comment) {
        return comment.mark() == null
                ? ""
                : tag(
                        "span",
                        "class='mark-badge' data-mark='" + comment.mark() + "'",
                        getTranslation("discussion.mark." + comment.mark()));
    }

    private String resolved(CommentView comment) {
        return comment.resolvedBy() == null
                ? ""
                : tag(
                        "span",
                        "class='badge' data-kind='success'",
                        getTranslation(
                                "discussion.comment.resolved",
                                Map.of("who", comment.resolvedBy().name())));
    }

    private static String tag(String name, String attributes, String text) {
        return "<" + name + " " + attributes + ">" + HtmlUtils.htmlEscape(text, "UTF-8") + "</" + name + ">";
    }
}
