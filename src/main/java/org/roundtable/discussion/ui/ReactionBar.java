package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.discussion.CommentView;
import org.roundtable.discussion.Reaction;

/** The reactions a comment has, with their numbers; a member's own are pressed. */
class ReactionBar extends Div {
    private final ThreadRoom room;
    private final Disclosure opener;
    private final Map<Reaction, Component> given = new EnumMap<>(Reaction.class);
    private @Nullable CommentView comment;

    ReactionBar(ThreadRoom room, Disclosure opener) {
        this.room = room;
        this.opener = opener;
        addClassName("reactions");
    }

    void show(CommentView newer) {
        Map<Reaction, Set<PersonId>> before = comment == null ? Map.of() : comment.reactions();
        comment = newer;
        if (newer.reactions().equals(before)) {
            return;
        }
        int index = 0;
        for (Reaction reaction : Reaction.values()) {
            if (count(reaction) == 0) {
                removeOne(reaction);
            } else {
                update(reaction, index++);
            }
        }
    }

    /** All reactions with their words, to choose from. */
    Component menu() {
        Div menu = new Div();
        menu.addClassName("reaction-menu");
        menu.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("discussion.reaction.choose"));
        for (Reaction reaction : Reaction.values()) {
            NativeButton button = new NativeButton(getTranslation("discussion.reaction." + reaction), click -> {
                opener.close();
                toggle(reaction);
            });
            dress(button, reaction);
            menu.add(button);
        }
        return menu;
    }

    private void update(Reaction reaction, int index) {
        Component shown = given.get(reaction);
        if (shown == null) {
            shown = room.writes() ? new NativeButton("", click -> press(reaction)) : new Span();
            given.put(reaction, shown);
            addComponentAtIndex(index, shown);
        }
        dress(shown, reaction);
        shown.getElement().setText(String.valueOf(count(reaction)));
    }

    private void removeOne(Reaction reaction) {
        Component shown = given.remove(reaction);
        if (shown != null) {
            remove(shown);
        }
    }

    private void dress(Component button, Reaction reaction) {
        button.addClassName("reaction");
        String word = getTranslation("discussion.reaction." + reaction);
        button.getElement()
                .setAttribute("data-reaction", reaction.name())
                .setAttribute(
                        "aria-label",
                        getTranslation("discussion.reaction.count", Map.of("word", word, "n", count(reaction))))
                .setAttribute("title", word);
        if (room.writes()) {
            button.getElement().setAttribute("aria-pressed", String.valueOf(mine(reaction)));
        } else {
            button.getElement().setAttribute("role", "img");
        }
    }

    /** A button that goes away with its last reaction hands its focus on. */
    private void press(Reaction reaction) {
        if (mine(reaction) && count(reaction) == 1) {
            opener.focus();
        }
        toggle(reaction);
    }

    private void toggle(Reaction reaction) {
        if (comment != null) {
            room.services().responses().react(room.board(), comment.id(), reaction, !mine(reaction));
        }
    }

    private boolean mine(Reaction reaction) {
        return comment != null && comment.has(reaction, room.me());
    }

    private int count(Reaction reaction) {
        return comment == null
                ? 0
                : comment.reactions().getOrDefault(reaction, Set.of()).size();
    }
}
