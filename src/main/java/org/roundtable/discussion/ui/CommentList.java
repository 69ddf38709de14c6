package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentView;

/** The comments with their replies. A line once shown stays the same component. */
class CommentList extends OrderedList {
    private final ThreadRoom room;
    private final Map<CommentId, CommentLine> lines = new HashMap<>();

    CommentList(ThreadRoom room) {
        this.room = room;
        addClassName("comments");
        ActionButton.hearAllIn(this);
    }

    /**
     * Shows what differs.
     *
     * @param slide whether new comments slide in
     * @return the comments that were not there before
     */
    List<CommentView> show(List<CommentView> comments, boolean slide) {
        List<CommentView> fresh = new ArrayList<>();
        Map<Component, Integer> next = new HashMap<>();
        for (CommentView comment : comments) {
            HasComponents siblings = siblings(comment);
            int index = next.merge((Component) siblings, 1, Integer::sum) - 1;
            CommentLine known = lines.get(comment.id());
            if (known == null) {
                known = new CommentLine(room, comment, slide);
                lines.put(comment.id(), known);
                siblings.addComponentAtIndex(index, known);
                fresh.add(comment);
            }
            known.show(comment);
        }
        return fresh;
    }

    private HasComponents siblings(CommentView comment) {
        return comment.parent() == null
                ? this
                : Objects.requireNonNull(lines.get(comment.parent())).replies();
    }
}
