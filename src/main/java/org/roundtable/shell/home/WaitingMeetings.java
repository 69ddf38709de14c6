package org.roundtable.shell.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLinks;
import org.roundtable.meeting.MeetingPlan;
import org.roundtable.shell.home.Waiting.Kind;

/** Which meetings of a board wait for the signed-in person: to be ended, to be answered, to be looked back on. */
record WaitingMeetings(HomeSources sources, BoardView board, Component reader) {
    List<Waiting> find() {
        return Stream.of(forgotten(), unanswered(), pulses())
                .flatMap(part -> part)
                .toList();
    }

    /** Facilitators are asked about what nobody ended. */
    private Stream<Waiting> forgotten() {
        return board.role() != Role.FACILITATOR
                ? Stream.empty()
                : sources.forgotten().of(board.id()).stream()
                        .map(meeting ->
                                waiting(Kind.FORGOTTEN, "home.waiting.forgotten", meeting.id(), meeting.plan()));
    }

    private Stream<Waiting> unanswered() {
        return sources.answers().unanswered(board.id()).stream()
                .map(meeting -> waiting(Kind.MEETING, "home.waiting.meeting", meeting.id(), meeting.plan()));
    }

    private Waiting waiting(Kind kind, String key, MeetingId meeting, MeetingPlan plan) {
        return waiting(
                kind,
                key,
                meeting,
                plan.title(),
                Times.weekdayAndTime(
                        plan.startsAt(), board.zone(), UI.getCurrent().getLocale()));
    }

    private Stream<Waiting> pulses() {
        return sources.pulses().waiting(board.id()).stream()
                .map(pulse -> waiting(
                        Kind.PULSE,
                        "home.waiting.pulse",
                        pulse.meeting(),
                        pulse.title(),
                        reader.getTranslation("home.waiting.pulse-note")));
    }

    private Waiting waiting(Kind kind, String key, MeetingId meeting, String title, String note) {
        return new Waiting(
                kind,
                meeting.text(),
                reader.getTranslation(key, Map.of("title", title)),
                note,
                MeetingLinks.meeting(board.id(), meeting));
    }
}
