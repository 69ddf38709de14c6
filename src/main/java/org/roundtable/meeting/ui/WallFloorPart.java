package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Optional;
import org.roundtable.live.Follower;
import org.roundtable.meeting.WallFloor;

/** The quorum light, who speaks and who is next. */
class WallFloorPart extends Div implements Follower<WallFloor> {
    private final Paragraph quorum = new Paragraph();
    private final Paragraph speaking = new Paragraph();
    private final Paragraph next = new Paragraph();

    WallFloorPart() {
        addClassName("wall-floor");
        quorum.addClassName("wall-quorum");
        speaking.addClassName("wall-speaking");
        next.addClassName("wall-next");
        add(quorum, speaking, next);
    }

    @Override
    public void show(WallFloor floor) {
        quorum.getElement().setAttribute("data-reached", Boolean.toString(floor.quorum()));
        quorum.setText(getTranslation(
                floor.quorum() ? "meeting-open.wall.quorum" : "meeting-open.wall.no-quorum",
                Map.of("present", floor.present(), "needed", floor.needed())));
        name(speaking, "meeting-open.wall.speaking", floor.speaking());
        name(next, "meeting-open.wall.next", floor.next());
    }

    private void name(Paragraph line, String key, Optional<String> name) {
        line.setVisible(name.isPresent());
        line.setText(
                name.map(known -> getTranslation(key, Map.of("name", known))).orElse(""));
    }
}
