package org.roundtable.live.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.roundtable.live.LiveReport;
import org.roundtable.live.LiveTotals;

/** Every figure in words, for those who read and those who are read to. */
final class FigureList extends Section {
    private final DescriptionList list = new DescriptionList();
    private final Map<String, DescriptionList.Description> values = new LinkedHashMap<>();

    FigureList() {
        addClassName("section");
        list.addClassNames("facts", "live-facts");
        add(new H2(getTranslation("live.figures")), list);
    }

    void show(LiveReport report) {
        LiveTotals now = report.now();
        tell("live.screens", number(now.screens()));
        tell("live.topics", number(now.topics()));
        tell("live.within", within(now.delivery()));
        tell("live.changes-folded", number(now.changesFolded()));
        tell("live.wakes-folded", number(now.wakesFolded()));
        tell("live.fallbacks", number(now.fallbacks()));
        tell("live.stalled", number(now.stalled()));
        tell("live.cut-offs", number(now.cutOffs()));
        tell(
                "live.relay",
                now.relayLag().map(Duration::toMillis).map(this::millis).orElse(getTranslation("live.alone")));
    }

    private void tell(String key, String value) {
        values.computeIfAbsent(key, this::place).setText(value);
    }

    private DescriptionList.Description place(String key) {
        DescriptionList.Description value = new DescriptionList.Description();
        list.add(new Div(new DescriptionList.Term(getTranslation(key)), value));
        return value;
    }

    private String within(LiveTotals.Delivery delivery) {
        return delivery.any()
                ? getTranslation("live.within-value", Map.of("half", delivery.half(), "most", delivery.most()))
                : getTranslation("live.quiet");
    }

    private String number(long value) {
        return getTranslation("live.number", Map.of("n", value));
    }

    private String millis(double value) {
        return getTranslation("live.millis", Map.of("n", value));
    }
}
