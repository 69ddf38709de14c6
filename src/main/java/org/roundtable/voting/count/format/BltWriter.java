package org.roundtable.voting.count.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;

/** Writes ranked ballots as BLT. */
public final class BltWriter {
    private BltWriter() {}

    /** @param seats from 1 */
    public static void write(String title, int seats, RankedBallots ballots, Appendable to) throws IOException {
        to.append(ballots.options().size() + " " + seats + "\n");
        if (!ballots.withdrawn().isEmpty()) {
            to.append(ballots.withdrawn().stream()
                            .sorted()
                            .map(option -> "-" + (option + 1))
                            .collect(Collectors.joining(" ")))
                    .append('\n');
        }
        for (Batch<Ranking> batch : ballots.batches()) {
            to.append(Long.toString(batch.papers())).append(' ');
            for (List<Integer> place : batch.ballot().places()) {
                to.append(mark(place)).append(' ');
            }
            to.append("0\n");
        }
        to.append("0\n");
        for (String name : ballots.options().names()) {
            to.append(quoted(name)).append('\n');
        }
        to.append(quoted(title)).append('\n');
    }

    private static String mark(List<Integer> place) {
        return place.isEmpty()
                ? "-"
                : place.stream().map(option -> Integer.toString(option + 1)).collect(Collectors.joining("="));
    }

    private static String quoted(String text) {
        return "\"" + text.replaceAll("\\R", " ").replace("\"", "\"\"") + "\"";
    }
}
