package org.roundtable.live.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.roundtable.live.LiveMoment;

/** The last minutes, drawn. */
final class Trends extends Section {
    private final Trend screens = new Trend("live.trend.screens", List.of("live.trend.screens"));
    private final Trend sent = new Trend("live.trend.sent", List.of("live.trend.frames", "live.trend.folded"));
    private final Trend delivery = new Trend("live.trend.delivery", List.of("live.trend.most", "live.trend.half"));

    Trends() {
        addClassName("section");
        Div charts = new Div(screens, sent, delivery);
        charts.addClassName("live-trends");
        add(new H2(getTranslation("live.trends")), charts);
    }

    void show(List<LiveMoment> last) {
        screens.show(List.of(line(last, LiveMoment::screens)));
        sent.show(List.of(line(last, LiveMoment::sent), line(last, LiveMoment::folded)));
        delivery.show(List.of(
                line(last, moment -> moment.delivery().most()),
                line(last, moment -> moment.delivery().half())));
    }

    private static List<Double> line(List<LiveMoment> last, ToDoubleFunction<LiveMoment> figure) {
        return last.stream()
                .map(moment -> rounded(figure.applyAsDouble(moment)))
                .toList();
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
