package org.roundtable.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.Optional;
import org.roundtable.meeting.Floor;

/** Who speaks, and for how long already. */
class FloorPart extends Div {
    private final Span who = new Span();
    private final RunningClock clock;
    private transient Optional<Floor> shown = Optional.empty();

    FloorPart(RoomViewer viewer, RoomTools tools) {
        addClassNames("room-floor", "row");
        clock = new RunningClock(tools.clock());
        who.addClassName("person-name");
        Button end = new Button(
                getTranslation("room.end-turn"),
                click -> shown.ifPresent(
                        floor -> tools.speakers().endTurn(viewer.board(), viewer.meeting(), floor.id())));
        end.setVisible(viewer.facilitator());
        add(who, clock, end);
        setVisible(false);
    }

    void show(Optional<Floor> now) {
        shown = now;
        setVisible(now.isPresent());
        now.ifPresent(floor -> {
            who.setText(
                    getTranslation("room.speaks", Map.of("who", floor.person().name())));
            clock.show(floor.since());
        });
    }
}
