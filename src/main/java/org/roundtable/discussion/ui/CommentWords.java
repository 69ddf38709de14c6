package org.roundtable.discussion.ui;

import static org.roundtable.common.ui.Markup.tag;
import static org.roundtable.common.ui.Markup.text;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.roundtable.board.Role;
import org.roundtable.common.ui.Faces;
import org.roundtable.common.ui.Markup;
import org.roundtable.common.ui.Times;
import org.roundtable.discussion.CommentState;
import org.roundtable.discussion.CommentView;
import org.roundtable.security.PersonBadge;
import org.roundtable.security.Pictures;

/** Who wrote a comment and when, what it is meant as, and what it says. */
class CommentWords extends Div {
    private final ThreadRoom room;

    CommentWords(ThreadRoom room) {
        this.room = room;
        addClassName("comment-words");
    }

    /** @param said whether what it says is shown, besides who said it */
    void show(CommentView comment, boolean said) {
        Markup.show(this, head(comment) + gone(comment) + (said ? body(comment) : ""));
    }

    private String head(CommentView comment) {
        String who = comment.state() == CommentState.DELETED ? "" : who(comment);
        return tag("header", "class='comment-head'", who + when(comment) + mark(comment) + resolved(comment));
    }

    private String who(CommentView comment) {
        Role other = comment.role();
        String role = other == null || other == Role.MEMBER
                ? ""
                : words(
                        "span",
                        "class='comment-role'",
                        other == Role.FACILITATOR
                                ? getTranslation("discussion.comment.facilitator")
                                : getTranslation("discussion.comment.observer"));
        return face(comment.author())
                + words("strong", "class='comment-who'", comment.author().name())
                + role;
    }

    private static String face(PersonBadge author) {
        return Faces.html(author.name(), Pictures.url(author), author.tint(), "aria-hidden='true'");
    }

    private String when(CommentView comment) {
        return words(
                "time",
                "class='comment-when' datetime='" + comment.writtenAt() + "'",
                Times.dayAndTime(comment.writtenAt(), room.zone(), getLocale()));
    }

    private String mark(CommentView comment) {
        return comment.mark() == null
                ? ""
                : words(
                        "span",
                        "class='mark-badge' data-mark='" + comment.mark() + "'",
                        getTranslation("discussion.mark." + comment.mark()));
    }

    private String resolved(CommentView comment) {
        return comment.resolvedBy() == null
                ? ""
                : words(
                        "span",
                        "class='badge' data-kind='success'",
                        getTranslation(
                                "discussion.comment.resolved",
                                Map.of("who", comment.resolvedBy().name())));
    }

    private String gone(CommentView comment) {
        return switch (comment.state()) {
            case DELETED ->
                gone(getTranslation(
                        "discussion.comment.deleted",
                        Map.of("who", comment.author().name())));
            case HIDDEN ->
                gone(
                        comment.hiddenReason() == null
                                ? getTranslation("discussion.comment.hidden")
                                : getTranslation(
                                        "discussion.comment.hidden-why", Map.of("reason", comment.hiddenReason())));
            default -> "";
        };
    }

    private static String gone(String why) {
        return words("p", "class='comment-gone'", why);
    }

    /** Its HTML comes from the service, where it was made safe. My own name stands out where somebody mentions me. */
    private String body(CommentView comment) {
        if (comment.html().isEmpty()) {
            return "";
        }
        String mine = "\" data-person=\"" + room.me().text() + "\"";
        String html = comment.mentioned().contains(room.me())
                ? comment.html().replace("class=\"mention" + mine, "class=\"mention mention-me" + mine)
                : comment.html();
        return tag("div", "class='comment-body prose'", html);
    }

    private static String words(String tag, String attributes, String plain) {
        return Markup.tag(tag, attributes, text(plain));
    }
}
