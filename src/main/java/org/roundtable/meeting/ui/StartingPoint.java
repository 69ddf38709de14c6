package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.roundtable.meeting.ItemPlan;
import org.roundtable.meeting.Purpose;

/** Agendas that come along with the product, to begin from. */
enum StartingPoint {
    REGULAR(
            new Point("welcome", Purpose.INFORM, 5, false),
            new Point("last-minutes", Purpose.DECIDE, 5, true),
            new Point("actions", Purpose.INFORM, 10, false),
            new Point("proposals", Purpose.DISCUSS, 30, false),
            new Point("decisions", Purpose.DECIDE, 20, false),
            new Point("open-floor", Purpose.OPEN_FLOOR, 15, false),
            new Point("next-steps", Purpose.INFORM, 5, false)),
    TOWN_HALL(
            new Point("welcome-all", Purpose.INFORM, 10, false),
            new Point("what-we-heard", Purpose.INFORM, 15, false),
            new Point("what-we-did", Purpose.INFORM, 15, false),
            new Point("your-turn", Purpose.OPEN_FLOOR, 40, false),
            new Point("what-comes", Purpose.INFORM, 10, false));

    private final List<Point> points;

    StartingPoint(Point... points) {
        this.points = List.of(points);
    }

    /** In the language of the screen. */
    List<ItemPlan> items(Component on) {
        return points.stream()
                .map(point -> new ItemPlan(
                        on.getTranslation("agenda.start.item." + point.key()),
                        point.purpose(),
                        point.minutes(),
                        "",
                        "",
                        "",
                        point.consent(),
                        List.of()))
                .toList();
    }

    private record Point(String key, Purpose purpose, int minutes, boolean consent) {}
}
