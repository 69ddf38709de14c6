package org.roundtable.shell.demo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.AttendanceService;
import org.roundtable.meeting.Floor;
import org.roundtable.meeting.ItemView;
import org.roundtable.meeting.MeetingCourse;
import org.roundtable.meeting.MeetingId;
import org.roundtable.meeting.MeetingLead;
import org.roundtable.meeting.MeetingService;
import org.roundtable.meeting.RoomService;
import org.roundtable.meeting.RoomSnapshot;
import org.roundtable.meeting.SpeakersService;
import org.springframework.stereotype.Component;

/** What the people of the story do while a meeting is held. */
@Component
@ForDemo
class SittingDeeds {
    private final MeetingService meetings;
    private final MeetingLead lead;
    private final MeetingCourse course;
    private final AttendanceService attendance;
    private final SpeakersService speakers;
    private final RoomService rooms;

    SittingDeeds(
            MeetingService meetings,
            MeetingLead lead,
            MeetingCourse course,
            AttendanceService attendance,
            SpeakersService speakers,
            RoomService rooms) {
        this.meetings = meetings;
        this.lead = lead;
        this.course = course;
        this.attendance = attendance;
        this.speakers = speakers;
        this.rooms = rooms;
    }

    void start(Scene scene) {
        lead.start(board(scene), meeting(scene));
    }

    void end(Scene scene) {
        current(scene).ifPresent(item -> course.finish(board(scene), meeting(scene), item, true));
        lead.end(board(scene), meeting(scene), Optional.empty());
    }

    void takeUp(Scene scene) {
        course.open(board(scene), meeting(scene), current(scene), true, item(scene));
    }

    void giveTime(Scene scene) {
        course.give(board(scene), meeting(scene), item(scene), scene.step().number());
    }

    void arrive(Scene scene) {
        attendance.checkIn(
                board(scene),
                meeting(scene),
                Objects.requireNonNull(scene.step().how()));
    }

    void leave(Scene scene) {
        attendance.leave(board(scene), meeting(scene));
    }

    void raise(Scene scene) {
        speakers.raise(board(scene), meeting(scene), Optional.empty());
    }

    /** To whoever waits longest. */
    void giveFloor(Scene scene) {
        RoomSnapshot now = room(scene);
        speakers.giveFloor(
                board(scene),
                meeting(scene),
                now.floor().map(Floor::id),
                now.waiting().getFirst().id());
    }

    void thank(Scene scene) {
        room(scene).floor().ifPresent(turn -> speakers.endTurn(board(scene), meeting(scene), turn.id()));
    }

    private Optional<AgendaItemId> current(Scene scene) {
        return meetings.feed(board(scene), meeting(scene))
                .load()
                .get()
                .current()
                .map(ItemView::id);
    }

    private RoomSnapshot room(Scene scene) {
        return rooms.feed(board(scene), meeting(scene)).load().get();
    }

    private static BoardId board(Scene scene) {
        return scene.cast().board();
    }

    static MeetingId meeting(Scene scene) {
        return scene.cast().meeting(scene.step().key());
    }

    static AgendaItemId item(Scene scene) {
        List<AgendaItemId> items = scene.cast().items(meeting(scene));
        return items.get(scene.step().item() - 1);
    }
}
