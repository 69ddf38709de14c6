package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.Optional;
import org.roundtable.common.ui.Late;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.MeetingSnapshot;
import org.roundtable.meeting.NoteState;
import org.roundtable.meeting.RecordSnapshot;
import org.roundtable.meeting.RoomSnapshot;
import org.roundtable.meeting.VotesSnapshot;

/** All pieces of a meeting's room. In the order of the page, what matters now comes first. */
class RoomPage extends Div {
    private final RoomHead head;
    private final ItemPart item;
    private final VotePart vote;
    private final Late<LastTimesActions> lastTime;
    private final Optional<ConsentPart> consent;
    private final Optional<NotesPart> notes;
    private final RecordPart record;
    private final AttendancePart attendance;
    private final SpeakersPart speakers;
    private final RoomAgenda agenda;
    private final Optional<TimesPart> times;
    private final Optional<CourseBar> bar;
    private final RoomNews news;

    RoomPage(RoomViewer viewer, RoomTools tools) {
        addClassName("room");
        head = new RoomHead(viewer);
        item = new ItemPart(viewer, tools);
        vote = new VotePart(viewer, tools);
        lastTime = new Late<>(() -> new LastTimesActions(viewer, tools.actions()));
        consent = viewer.facilitator()
                ? Optional.of(new ConsentPart(tools.consent(), viewer.board(), viewer.meeting()))
                : Optional.empty();
        notes = viewer.facilitator() ? Optional.of(new NotesPart(viewer, tools)) : Optional.empty();
        record = new RecordPart(viewer, tools);
        attendance = new AttendancePart(viewer, tools);
        speakers = new SpeakersPart(viewer, tools);
        agenda = new RoomAgenda(viewer, tools);
        times = viewer.facilitator() ? Optional.of(new TimesPart(viewer, tools)) : Optional.empty();
        bar = viewer.facilitator() ? Optional.of(new CourseBar(viewer, tools)) : Optional.empty();
        news = new RoomNews(this, viewer);
        Div middle = column("room-now", item, lastTime, vote);
        consent.ifPresent(middle::add);
        notes.ifPresent(middle::add);
        middle.add(record);
        times.ifPresent(middle::add);
        Div columns = new Div(middle, column("room-people", attendance, speakers), column("room-agenda", agenda));
        columns.addClassName("room-columns");
        add(head, columns);
        bar.ifPresent(this::add);
    }

    void show(MeetingSnapshot now) {
        head.show(now);
        item.show(now);
        vote.show(now);
        lastTime.show(LastTimesActions.wanted(now), any -> {});
        consent.ifPresent(part -> part.show(now));
        notes.ifPresent(part -> part.show(now));
        record.show(now);
        attendance.show(now);
        speakers.show(now);
        agenda.show(now);
        times.ifPresent(part -> part.show(now));
        bar.ifPresent(part -> part.show(now));
        news.hear(now);
    }

    void show(RoomSnapshot now) {
        attendance.show(now);
        speakers.show(now);
        news.hear(now);
    }

    void show(VotesSnapshot now) {
        vote.show(now);
        attendance.show(now);
        bar.ifPresent(part -> part.show(now));
        news.hear(now);
    }

    void show(RecordSnapshot now) {
        record.show(now);
    }

    void show(Map<AgendaItemId, NoteState> now) {
        notes.ifPresent(part -> part.show(now));
    }

    private static Div column(String name, Component... parts) {
        Div column = new Div(parts);
        column.addClassNames(name, "stack-l");
        return column;
    }
}
