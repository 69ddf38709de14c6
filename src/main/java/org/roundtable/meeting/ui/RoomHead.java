package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;

/** Which meeting this is, where it stands and who leads it. */
class RoomHead extends Header {
    private final H1 title = new H1();
    private final Span state = new Span();
    private final Span gavel = new Span();
    private final MeetingWays ways;

    RoomHead(RoomViewer viewer) {
        addClassName("page-head");
        state.addClassName("badge");
        gavel.addClassNames("muted", "room-gavel");
        Anchor back = new Anchor(MeetingLinks.meeting(viewer.board(), viewer.meeting()), getTranslation("room.back"));
        back.addClassName("back-link");
        Div line = new Div(state, gavel);
        line.addClassName("row");
        ways = new MeetingWays(viewer.board(), viewer.meeting(), viewer.facilitator());
        add(back, title, line, ways);
    }

    void show(MeetingSnapshot now) {
        title.setText(now.plan().title());
        boolean pause = now.breakSince().isPresent();
        state.setText(getTranslation(pause ? "room.state.break" : "room.state." + now.state()));
        state.getElement().setAttribute("data-kind", kind(now, pause));
        ways.show(now.state());
        gavel.setVisible(now.state() == MeetingState.RUNNING);
        gavel.setText(now.gavel()
                .map(holder -> getTranslation("room.gavel", Map.of("who", holder.name())))
                .orElse(""));
    }

    private static String kind(MeetingSnapshot now, boolean pause) {
        if (pause) {
            return "warn";
        }
        return now.state() == MeetingState.RUNNING ? "success" : "info";
    }
}
