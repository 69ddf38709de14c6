package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.VoteView;
import org.roundtable.meeting.VotesSnapshot;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollLinks;
import org.roundtable.voting.VerdictWords;

/** The vote on the current item, in place: the ballot while it is open, the verdict afterwards. */
class VotePart extends Section {
    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final Div place = new Div();
    private final UnorderedList earlier = new UnorderedList();
    private final transient Shown<Optional<PollId>> panel = new Shown<>();
    private final transient Shown<List<VoteView>> lines = new Shown<>();
    private transient Optional<ItemView> current = Optional.empty();
    private transient VotesSnapshot votes = VotesSnapshot.NONE;

    VotePart(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        addClassNames("section", "room-vote");
        getElement().setAttribute("aria-label", getTranslation("room.vote.region"));
        earlier.addClassName("room-votes-earlier");
        add(place, earlier);
        setVisible(false);
    }

    void show(MeetingSnapshot now) {
        current = now.current();
        show();
    }

    void show(VotesSnapshot now) {
        votes = now;
        show();
    }

    /** A panel stays as it is as long as it is about the same poll: somebody may be filling in a ballot. */
    private void show() {
        Optional<VoteView> newest = current.flatMap(item -> votes.newest(item.id()));
        setVisible(newest.isPresent());
        Optional<PollId> poll = newest.map(vote -> vote.poll().id());
        if (panel.differs(poll)) {
            place.removeAll();
            poll.ifPresent(id -> place.add(tools.panels().one(viewer.place(), id)));
        }
        List<VoteView> others = current.map(item -> votes.on(item.id())).orElse(List.of()).stream()
                .filter(vote -> !Optional.of(vote.poll().id()).equals(poll))
                .toList();
        if (lines.differs(others)) {
            earlier.removeAll();
            others.forEach(vote -> earlier.add(line(vote)));
        }
    }

    private ListItem line(VoteView vote) {
        String verdict = vote.poll()
                .verdict()
                .map(known -> getTranslation(VerdictWords.key(known, vote.poll().method())))
                .orElse("");
        String words = getTranslation(
                "room.vote.earlier", Map.of("question", vote.poll().question(), "verdict", verdict));
        return new ListItem(
                new Anchor(PollLinks.poll(viewer.board(), vote.poll().id()), words));
    }
}
