package org.roundtable.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Draws how long a vote takes until it is on the screens, for each variant, as bars on a logarithmic axis. */
final class FanoutChart {
    static final String NAME = "fanout.svg";
    private static final int LEFT = 270;
    private static final int WIDTH = 720;
    private static final int BAR = 14;
    private static final int GROUP = 64;
    private static final int TOP = 56;
    private static final List<String> COLOURS = List.of("#9fc9c3", "#3f9188", "#0d5c56");
    private static final List<String> NAMES = List.of("median", "p95", "p99");

    private FanoutChart() {}

    static void write(CrowdRounds rounds) throws IOException {
        List<Variant> variants = List.of(Variant.values()).stream()
                .filter(variant -> !rounds.of(variant).isEmpty())
                .toList();
        StringBuilder drawn = new StringBuilder();
        for (int i = 0; i < variants.size(); i++) {
            drawn.append(group(variants.get(i), rounds.of(variants.get(i)), TOP + i * GROUP));
        }
        String picture = """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
                <title>Milliseconds from a vote until it is on a screen, 1,000 screens, 4 votes a second</title>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                %s%s</svg>
                """.formatted(WIDTH, TOP + variants.size() * GROUP, legend(), drawn);
        Files.createDirectories(Report.FOLDER);
        Files.writeString(Report.FOLDER.resolve(Path.of(NAME)), picture);
    }

    private static String legend() {
        StringBuilder legend = new StringBuilder(
                text(16, 28, "start", "Milliseconds from a vote until it is on a screen (logarithmic)"));
        for (int i = 0; i < NAMES.size(); i++) {
            legend.append(bar(440 + i * 90, 18, 12, COLOURS.get(i)))
                    .append(text(458 + i * 90, 28, "start", NAMES.get(i)));
        }
        return legend.toString();
    }

    private static String group(Variant variant, List<Round> rounds, int top) {
        double[] millis = {
            Medians.of(rounds, round -> round.of(Workload.FANOUT).millis().p50()),
            Medians.of(rounds, round -> round.of(Workload.FANOUT).millis().p95()),
            Medians.of(rounds, round -> round.of(Workload.FANOUT).millis().p99())
        };
        StringBuilder group = new StringBuilder(text(LEFT - 10, top + 2 * BAR, "end", variant.title()));
        for (int i = 0; i < millis.length; i++) {
            int length = length(millis[i]);
            int y = top + i * (BAR + 2);
            group.append(bar(LEFT, y, length, COLOURS.get(i)))
                    .append(text(LEFT + length + 6, y + BAR - 2, "start", Row.number(millis[i])));
        }
        return group.toString();
    }

    /** From 1 ms at the left to 10 s at the right. */
    private static int length(double millis) {
        return (int) (Math.log10(Math.clamp(millis, 1, 10_000)) / 4 * (WIDTH - LEFT - 60)) + 1;
    }

    private static String bar(int x, int y, int length, String colour) {
        return String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n",
                x,
                y,
                length,
                BAR - 2,
                colour);
    }

    private static String text(int x, int y, String anchor, String words) {
        String safe = words.replace("&", "&amp;").replace("<", "&lt;");
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"#1c2b2a\">%s</text>%n".formatted(x, y, anchor, safe);
    }
}
