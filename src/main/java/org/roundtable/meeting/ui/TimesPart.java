package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.roundtable.common.ui.DataTable;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.MeetingState;
import org.roundtable.meeting.SpeakingTime;

/** How long everybody spoke, once the meeting is over. */
class TimesPart extends Section {
    private final transient RoomViewer viewer;
    private final transient RoomTools tools;
    private boolean drawn;

    TimesPart(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        this.tools = tools;
        addClassName("section");
        setVisible(false);
    }

    void show(MeetingSnapshot now) {
        if (now.state() == MeetingState.ENDED && !drawn) {
            drawn = true;
            draw(tools.rooms().speakingTimes(viewer.board(), viewer.meeting()));
        }
    }

    private void draw(List<SpeakingTime> times) {
        setVisible(!times.isEmpty());
        DataTable table = new DataTable(List.of(
                getTranslation("room.times.seat"),
                getTranslation("room.times.person"),
                getTranslation("room.times.turns"),
                getTranslation("room.times.time")));
        table.setCaption(getTranslation("room.times.caption"));
        times.forEach(time -> table.body()
                .add(table.row(
                        new Span(time.seat()
                                .map(seat -> getTranslation("room.seat." + seat))
                                .orElseGet(() -> getTranslation("room.seat.none"))),
                        new Span(time.person().name()),
                        new Span(getTranslation("room.times.n", Map.of("n", time.turns()))),
                        new Span(RoomWords.length(this, time.time())))));
        add(new H2(getTranslation("room.times")), table);
    }
}
