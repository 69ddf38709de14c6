package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/** Follows who has a conflict of interest in what the current item is about. It shows nothing itself. */
class RecusedNow extends Div {
    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final transient Runnable changed;
    private final transient Map<Topic, Set<PersonId>> recused = new HashMap<>();
    private final transient Shown<List<Topic>> shown = new Shown<>();

    RecusedNow(RoomViewer viewer, RoomTools tools, Runnable changed) {
        this.viewer = viewer;
        this.tools = tools;
        this.changed = changed;
        setVisible(false);
    }

    void show(List<Topic> about) {
        List<Topic> subjects =
                about.stream().filter(link -> !link.kind().equals("poll")).toList();
        if (shown.differs(subjects)) {
            removeAll();
            recused.clear();
            subjects.forEach(this::follow);
            changed.run();
        }
    }

    Set<PersonId> people() {
        return recused.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    private void follow(Topic subject) {
        Span follower = new Span();
        tools.screens().follow(follower, tools.recusals().feed(viewer.board(), subject), now -> {
            recused.put(subject, now.stream().map(each -> each.person().id()).collect(Collectors.toSet()));
            changed.run();
        });
        add(follower);
    }
}
