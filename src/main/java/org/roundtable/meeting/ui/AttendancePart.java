package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.MemberView;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.Attendee;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.RoomSnapshot;
import org.roundtable.meeting.VoteView;
import org.roundtable.meeting.VotesSnapshot;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.PollStanding;

/** Who is there, whether they are enough, and one's own coming and going. */
class AttendancePart extends Section {
    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private final QuorumLight light = new QuorumLight();
    private final CheckInPart mine;
    private final RecusedNow recused;
    private final Button checkIn;
    private final Paragraph nobody = new Paragraph();
    private final UnorderedList list = new UnorderedList();
    private final transient Rows<Attendee> rows;
    private transient @Nullable RoomSnapshot room;
    private transient Optional<ItemView> current = Optional.empty();
    private transient VotesSnapshot votes = VotesSnapshot.NONE;

    AttendancePart(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        addClassName("section");
        mine = new CheckInPart(viewer, tools);
        recused = new RecusedNow(viewer, tools, this::light);
        nobody.setText(getTranslation("room.nobody"));
        nobody.addClassName("muted");
        list.addClassName("room-list");
        rows = new Rows<>(list, attendee -> attendee.person().id(), this::row);
        checkIn = new Button(getTranslation("room.check-in-other"), click -> askWho());
        checkIn.setVisible(viewer.facilitator());
        add(new H2(getTranslation("room.attendance")), light, mine, nobody, list, checkIn, recused);
    }

    void show(MeetingSnapshot now) {
        setVisible(!now.state().over());
        current = now.current();
        recused.show(now.current().map(ItemView::subjects).orElse(List.of()));
    }

    void show(RoomSnapshot now) {
        room = now;
        mine.show(now);
        nobody.setVisible(now.there().isEmpty());
        rows.show(now.there());
        light();
    }

    void show(VotesSnapshot now) {
        votes = now;
        light();
    }

    /** While a vote is open, whoever is out of it; before, whoever will be. */
    private Set<PersonId> out() {
        return current.flatMap(item -> votes.newest(item.id()))
                .map(VoteView::poll)
                .filter(PollStanding::open)
                .map(PollStanding::awayFromQuorum)
                .orElseGet(recused::people);
    }

    private void light() {
        if (room != null) {
            light.show(room.quorum(), out());
        }
    }

    private ListItem row(Attendee attendee) {
        String name = attendee.person().name();
        Span how = new Span(RoomWords.how(this, attendee.how()));
        how.addClassNames("muted", "small");
        ListItem row = new ListItem(new Span(name), how);
        if (viewer.facilitator() && !viewer.is(attendee.person())) {
            Button gone = new Button(
                    getTranslation("room.has-left"),
                    click -> tools.attendance()
                            .recordLeaving(
                                    viewer.board(),
                                    viewer.meeting(),
                                    attendee.person().id()));
            gone.setAriaLabel(getTranslation("room.has-left.of", Map.of("who", name)));
            gone.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(gone);
        }
        return row;
    }

    private void askWho() {
        List<PersonBadge> missing = tools.boards().members(viewer.board()).stream()
                .map(MemberView::person)
                .filter(person -> room == null || room.attendee(person.id()).isEmpty())
                .toList();
        PersonField who = new PersonField("room.who", missing);
        HowField how = new HowField();
        new DeedDialog(
                        "room.check-in-other",
                        "room.check-in",
                        () -> tools.attendance().record(viewer.board(), viewer.meeting(), who.person(), how.getValue()))
                .with("person", who)
                .with("how", how)
                .open();
    }
}
