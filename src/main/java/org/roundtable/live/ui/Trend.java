package org.roundtable.live.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.roundtable.live.LiveHistory;

/** Figures of the last minutes as lines, with their meaning in words for those who cannot see them. */
@Tag("figure")
final class Trend extends HtmlContainer {
    private static final long MINUTES =
            LiveHistory.STEP.multipliedBy(LiveHistory.MOMENTS).toMinutes();

    private final List<String> names;
    private final TrendLines lines = new TrendLines();

    Trend(String titleKey, List<String> nameKeys) {
        names = nameKeys.stream().map(this::getTranslation).toList();
        addClassNames("card", "live-trend");
        add(new H3(getTranslation(titleKey)), lines);
    }

    /** @param values of each line, the newest at the end; below 0 where there is none */
    void show(List<List<Double>> values) {
        double top = Scale.over(values);
        List<TrendLines.Line> drawn = IntStream.range(0, names.size())
                .mapToObj(i -> new TrendLines.Line(names.get(i), values.get(i)))
                .toList();
        lines.show(new TrendLines.Picture(
                drawn,
                LiveHistory.MOMENTS,
                top,
                List.of(number(top), number(top / 2), number(0)),
                List.of(getTranslation("live.trend.ago", Map.of("n", MINUTES)), getTranslation("live.trend.now"))));
        lines.say(IntStream.range(0, names.size())
                .mapToObj(i -> said(names.get(i), values.get(i)))
                .collect(Collectors.joining(" ")));
    }

    private String said(String name, List<Double> values) {
        double most = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double now = values.isEmpty() ? 0 : values.getLast();
        return getTranslation(
                "live.trend.told",
                Map.of("name", name, "now", number(Math.max(0, now)), "most", number(Math.max(0, most)), "n", MINUTES));
    }

    private String number(double value) {
        return getTranslation("live.number", Map.of("n", value));
    }
}
