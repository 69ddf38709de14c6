package org.roundtable.meeting.ui;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.roundtable.meeting.PulseAnswer;
import org.roundtable.meeting.PulseScore;

/** Lines from 1 to 5 over a row of meetings, as SVG; a style sheet colours them. In pixels, so that its words stay legible. */
final class PulseDrawing {
    private static final int LEFT = 32;
    private static final int STEP = 116;
    private static final int TOP = 16;
    private static final int UNIT = 45;
    private static final int BOTTOM = TOP + (PulseAnswer.HIGHEST - PulseAnswer.LOWEST) * UNIT;
    private static final int HEIGHT = BOTTOM + 64;
    private static final int SIGN = 6;

    private final int width;
    private final Element svg = new Element("svg");

    PulseDrawing(int meetings) {
        width = LEFT + meetings * STEP;
        svg.attr("width", Integer.toString(width)).attr("height", Integer.toString(HEIGHT));
        svg.attr("viewBox", "0 0 " + width + " " + HEIGHT).attr("role", "img");
        for (int number = PulseAnswer.LOWEST; number <= PulseAnswer.HIGHEST; number++) {
            String height = Integer.toString(y(number));
            svg.appendElement("path").addClass("pulse-grid").attr("d", "M" + LEFT + " " + height + "H" + width);
            text(LEFT - 14, y(number) + 5, Integer.toString(number));
        }
    }

    /** What stands below a meeting, in two lines. */
    void below(int at, String first, String second) {
        text(x(at), BOTTOM + 32, first);
        text(x(at), BOTTOM + 54, second);
    }

    /** @param scores of each meeting; empty for a gap */
    void line(int question, List<List<PulseScore>> scores) {
        StringBuilder path = new StringBuilder();
        boolean after = false;
        for (int at = 0; at < scores.size(); at++) {
            if (scores.get(at).isEmpty()) {
                after = false;
            } else {
                double height = y(scores.get(at).get(question).average().doubleValue());
                path.append(String.format(Locale.ROOT, "%s%d %.1f", after ? "L" : "M", x(at), height));
                svg.appendChild(mark(question, x(at), height));
                after = true;
            }
        }
        svg.prependElement("path")
                .addClass("pulse-line")
                .attr("data-line", key(question))
                .attr("d", path.toString());
    }

    /** @param said what the drawing shows, in words */
    Element svg(String said) {
        return svg.attr("aria-label", said);
    }

    /** The mark of a line, alone. */
    static Element sign(int question) {
        Element sign =
                new Element("svg").attr("width", "20").attr("height", "20").attr("aria-hidden", "true");
        sign.appendChild(mark(question, 10, 10));
        return sign;
    }

    /** A circle, a square or a triangle. */
    private static Element mark(int question, int x, double y) {
        String shape = switch (question) {
            case 0 -> "M%1$d %3$.1fa6 6 0 1 0 .01 0z";
            case 1 -> "M%2$d %3$.1fh12v12h-12z";
            default -> "M%1$d %3$.1fl8 13h-16z";
        };
        return new Element("path")
                .addClass("pulse-mark")
                .attr("data-line", key(question))
                .attr("d", String.format(Locale.ROOT, shape, x, x - SIGN, y - SIGN));
    }

    private void text(int x, int y, String words) {
        svg.appendElement("text")
                .attr("x", Integer.toString(x))
                .attr("y", Integer.toString(y))
                .text(words);
    }

    private static String key(int question) {
        return Integer.toString(question);
    }

    private static int x(int at) {
        return LEFT + STEP / 2 + at * STEP;
    }

    private static int y(int number) {
        return BOTTOM - (number - PulseAnswer.LOWEST) * UNIT;
    }

    private static double y(double number) {
        return BOTTOM - (number - PulseAnswer.LOWEST) * UNIT;
    }
}
