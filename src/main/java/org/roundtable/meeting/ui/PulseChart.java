package org.roundtable.meeting.ui;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.roundtable.common.ui.Markup;
import org.roundtable.meeting.PulsePoint;
import org.roundtable.meeting.PulseQuestion;

/**
 * Draws how each question was answered from meeting to meeting: a line with a mark of its own for each question, so that
 * colour is not needed, and the number of answers below each meeting. What is too few to be shown is a gap.
 */
@Tag("figure")
class PulseChart extends Component {
    /** More meetings than that are in the table. */
    static final int LAST = 12;

    PulseChart() {
        getElement().getClassList().add("pulse-chart");
    }

    /** @param points the first meeting first */
    void show(List<PulsePoint> points, ZoneId zone) {
        List<PulsePoint> last = points.subList(Math.max(0, points.size() - LAST), points.size());
        DateFormat days = DateFormat.getInstanceForSkeleton("yMMMd", getLocale());
        days.setTimeZone(TimeZone.getTimeZone(zone.getId()));
        PulseDrawing drawing = new PulseDrawing(last.size());
        for (int at = 0; at < last.size(); at++) {
            PulsePoint point = last.get(at);
            String answers = getTranslation("pulse.line.n", Map.of("n", point.answers()));
            drawing.below(at, days.format(Date.from(point.startsAt())), answers);
        }
        for (PulseQuestion question : PulseQuestion.values()) {
            drawing.line(
                    question.ordinal(), last.stream().map(PulsePoint::scores).toList());
        }
        Element figure = new Element("div");
        figure.appendChild(plot(drawing, last));
        figure.appendChild(key());
        Markup.show(this, figure.html());
    }

    private Element plot(PulseDrawing drawing, List<PulsePoint> points) {
        Element plot = new Element("div").addClass("pulse-plot");
        plot.attr("tabindex", "0").attr("role", "region").attr("aria-label", getTranslation("pulse.line.heading"));
        plot.appendChild(drawing.svg(said(points)));
        return plot;
    }

    private Element key() {
        Element key = new Element("figcaption").addClass("pulse-key");
        for (PulseQuestion question : PulseQuestion.values()) {
            Element entry = key.appendElement("span");
            entry.appendChild(PulseDrawing.sign(question.ordinal()));
            entry.appendElement("span").text(getTranslation("pulse.question." + question));
        }
        return key;
    }

    /** The last that can be told, in words; the rest is in the table. */
    private String said(List<PulsePoint> points) {
        return points.reversed().stream()
                .filter(PulsePoint::shown)
                .findFirst()
                .map(point -> getTranslation(
                        "pulse.line.said",
                        Map.of(
                                "title",
                                point.title(),
                                "scores",
                                point.scores().stream()
                                        .map(score -> getTranslation(
                                                "pulse.line.score",
                                                Map.of(
                                                        "question",
                                                        getTranslation("pulse.question." + score.question()),
                                                        "n",
                                                        score.average())))
                                        .collect(Collectors.joining(", ")))))
                .orElse("");
    }
}
