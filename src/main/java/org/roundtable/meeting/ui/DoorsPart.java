package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Section;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.live.Follower;
import org.roundtable.live.LiveScreens;
import org.roundtable.meeting.DoorKind;
import org.roundtable.meeting.DoorService;
import org.roundtable.meeting.DoorsSnapshot;
import org.roundtable.meeting.MeetingId;

/** The wall and the guests of a meeting, for facilitators: both links, and who came by them. */
class DoorsPart extends Section implements Follower<DoorsSnapshot> {
    private final DoorCard wall;
    private final DoorCard door;
    private final GuestList guests;

    DoorsPart(DoorService doors, LiveScreens screens, BoardId board, MeetingId meeting) {
        addClassNames("section", "doors");
        wall = card(DoorKind.WALL, doors, board, meeting);
        door = card(DoorKind.GUESTS, doors, board, meeting);
        guests = new GuestList(guest -> doors.remove(board, meeting, guest));
        add(wall, door, guests);
        screens.follow(this, doors.feed(board, meeting), this);
    }

    private static DoorCard card(DoorKind kind, DoorService doors, BoardId board, MeetingId meeting) {
        return new DoorCard(kind, () -> doors.make(board, meeting, kind), () -> doors.revoke(board, meeting, kind));
    }

    @Override
    public void show(DoorsSnapshot now) {
        wall.show(now.wall(), getTranslation("meeting-open.doors.walls", Map.of("n", now.walls())));
        door.show(now.door(), getTranslation("meeting-open.doors.guests", Map.of("n", now.guestsHere())));
        guests.show(now.guests());
    }
}
