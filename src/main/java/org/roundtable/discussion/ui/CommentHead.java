package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.MemberView;
import org.roundtable.board.Role;
import org.roundtable.common.ui.Times;
import org.roundtable.discussion.CommentState;
import org.roundtable.discussion.CommentView;
import org.roundtable.discussion.Mark;
import org.roundtable.security.PersonBadge;

/** Who wrote a comment and when, and what it is meant as. */
class CommentHead extends Header {
    private final ThreadRoom room;
    private List<@Nullable Object> shown = List.of();

    CommentHead(ThreadRoom room) {
        this.room = room;
        addClassName("comment-head");
    }

    void show(CommentView comment) {
        List<@Nullable Object> parts =
                Arrays.asList(comment.author(), comment.mark(), comment.edits(), comment.state(), comment.resolvedBy());
        if (parts.equals(shown)) {
            return;
        }
        shown = parts;
        removeAll();
        if (comment.state() != CommentState.DELETED) {
            addWho(comment.author());
        }
        getElement().appendChild(when(comment));
        if (comment.mark() != null) {
            add(mark(comment.mark()));
        }
        if (comment.resolvedBy() != null) {
            add(resolved(comment.resolvedBy()));
        }
        if (comment.edits() > 0) {
            add(edited(comment));
        }
    }

    private void addWho(PersonBadge author) {
        getElement().appendChild(new Element("strong").setText(author.name()).setAttribute("class", "comment-who"));
        room.people().stream()
                .filter(member -> member.person().id().equals(author.id()))
                .map(MemberView::role)
                .filter(role -> role != Role.MEMBER)
                .findFirst()
                .ifPresent(role -> add(classed(
                        "comment-role",
                        role == Role.FACILITATOR ? "discussion.comment.facilitator" : "discussion.comment.observer")));
    }

    private Element when(CommentView comment) {
        return new Element("time")
                .setText(Times.dayAndTime(comment.writtenAt(), room.zone(), getLocale()))
                .setAttribute("datetime", comment.writtenAt().toString())
                .setAttribute("class", "comment-when");
    }

    private Component mark(Mark mark) {
        Span badge = classed("mark-badge", "discussion.mark." + mark);
        badge.getElement().setAttribute("data-mark", mark.name());
        return badge;
    }

    private Component resolved(PersonBadge by) {
        Span badge = new Span(getTranslation("discussion.comment.resolved", Map.of("who", by.name())));
        badge.addClassName("badge");
        badge.getElement().setAttribute("data-kind", "success");
        return badge;
    }

    private Component edited(CommentView comment) {
        Button button = new Button(
                getTranslation("discussion.comment.edited"), click -> new HistoryDialog(room, comment.id()).open());
        button.addThemeNames("tertiary", "small");
        button.getElement().setAttribute("title", getTranslation("discussion.comment.edited-hint"));
        return button;
    }

    private Span classed(String className, String key) {
        Span span = new Span(getTranslation(key));
        span.addClassName(className);
        return span;
    }
}
