package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.roundtable.meeting.Attendee;
import org.roundtable.meeting.Attending;
import org.roundtable.meeting.RoomSnapshot;

/** One's own coming and going. */
class CheckInPart extends Div {
    private final transient RoomViewer viewer;
    private final Paragraph here = new Paragraph();
    private final Button leave;
    private final Div ways = new Div();

    CheckInPart(RoomViewer viewer, RoomTools tools) {
        this.viewer = viewer;
        addClassName("stack-s");
        leave = new Button(
                getTranslation("room.leave"), click -> tools.attendance().leave(viewer.board(), viewer.meeting()));
        leave.addThemeVariants(ButtonVariant.TERTIARY);
        ways.addClassName("row");
        for (Attending how : Attending.values()) {
            ways.add(new Button(
                    getTranslation("room.i-am." + how),
                    click -> tools.attendance().checkIn(viewer.board(), viewer.meeting(), how)));
        }
        add(here, ways, leave);
    }

    void show(RoomSnapshot now) {
        Optional<Attendee> me = now.attendee(viewer.id());
        ways.setVisible(me.isEmpty());
        leave.setVisible(me.isPresent());
        here.setText(me.map(attendee ->
                        getTranslation("room.checked-in", Map.of("how", RoomWords.how(this, attendee.how()))))
                .orElseGet(() -> getTranslation("room.not-checked-in")));
    }
}
