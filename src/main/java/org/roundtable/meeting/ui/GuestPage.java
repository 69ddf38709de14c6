package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.ui.Announcer;
import org.roundtable.live.Follower;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.GuestAgenda;
import org.roundtable.meeting.GuestRoom;

/** What a guest sees of a meeting: the agenda, what is on now, and the questions. */
class GuestPage extends Div implements Follower<GuestAgenda> {
    private final transient GuestRoom room;
    private final Paragraph board = new Paragraph();
    private final H1 title = new H1();
    private final GuestAgendaPart agenda = new GuestAgendaPart();

    /**
     * @param dark what happens when the link is revoked
     * @param removed what happens when a facilitator takes the guest out
     * @param leaving what happens when the guest says goodbye
     */
    GuestPage(
            GuestRoom room, QuestionDesk desk, LiveScreens screens, Runnable dark, Runnable removed, Runnable leaving) {
        this.room = room;
        addClassNames("page", "guest");
        board.addClassName("eyebrow");
        Button leave = new Button(getTranslation("meeting-open.guest.leave"), click -> leaving.run());
        Paragraph here = new Paragraph(getTranslation(
                "meeting-open.guest.here", Map.of("name", room.guest().name())));
        Div row = new Div(here, leave);
        row.addClassName("spread");
        Header head = new Header(board, title, row);
        head.addClassName("page-head");
        add(head, agenda, new QuestionBoard(screens, desk), new Announcer());
        screens.follow(this, room.standing(), new UntilGone<>(dark));
        screens.follow(this, room.seat(), new UntilGone<>(removed));
        screens.follow(this, room.agenda(), this);
    }

    /** Asks below the head how the meeting was, as soon as everybody is asked. */
    void ask(PulseDesk desk, LiveScreens screens) {
        ZoneId zone = screens.newest(room.agenda()).board().zone();
        PulseSection pulse = new PulseSection(desk, zone, Optional.empty(), Optional.empty());
        addComponentAtIndex(1, pulse);
        screens.follow(pulse, desk.feed(), pulse);
    }

    @Override
    public void show(GuestAgenda now) {
        board.setText(now.board().name());
        title.setText(now.title());
        agenda.show(now);
    }
}
