package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.PollSubjects;

/** What an item is about, as ways there. What somebody may not see is left out. */
final class ItemLinks {
    private ItemLinks() {}

    static void show(Div place, RoomViewer viewer, RoomTools tools, List<Topic> links) {
        UnorderedList list = new UnorderedList();
        list.addClassName("room-links");
        links.forEach(link -> find(viewer, tools, link)
                .ifPresent(subject -> list.add(new ListItem(new Anchor(subject.address(), subject.title())))));
        if (list.getComponentCount() > 0) {
            place.add(list);
        }
    }

    private static Optional<PollSubjects.Subject> find(RoomViewer viewer, RoomTools tools, Topic link) {
        try {
            return link.kind().equals("poll")
                    ? poll(viewer, tools, new PollId(link.id()))
                    : tools.subjects().find(viewer.board(), link);
        } catch (NotFound hidden) {
            return Optional.empty();
        }
    }

    private static Optional<PollSubjects.Subject> poll(RoomViewer viewer, RoomTools tools, PollId poll) {
        BoardId board = viewer.board();
        if (!tools.polls().readable(board, poll)) {
            return Optional.empty();
        }
        String question =
                tools.screens().newest(tools.polls().feed(board, poll)).terms().question();
        return Optional.of(new PollSubjects.Subject(question, PollLinks.poll(board, poll)));
    }
}
