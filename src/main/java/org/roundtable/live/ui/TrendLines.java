package org.roundtable.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;

/** Lines over the last minutes, drawn in the browser from one small record. */
@Tag("rt-trend")
@JsModule("./rt-trend.ts")
final class TrendLines extends Component {
    TrendLines() {
        getElement().setAttribute("role", "img");
    }

    void show(Picture picture) {
        getElement().setPropertyBean("trend", picture);
    }

    /** What is drawn, in words. */
    void say(String words) {
        getElement().setAttribute("aria-label", words);
    }

    /**
     * @param slots how many values fit from edge to edge
     * @param top the value at the upper edge
     * @param scale what stands beside the upper edge, the middle and the lower edge
     * @param times what stands below the left and the right edge
     */
    record Picture(List<Line> lines, int slots, double top, List<String> scale, List<String> times) {}

    /** @param values the newest at the end; below 0 where there is none */
    record Line(String name, List<Double> values) {}
}
