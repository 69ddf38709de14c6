package org.roundtable.voting.count.format;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;

/** Writes ranked ballots as PrefLib does. Places that were left out are closed, which PrefLib cannot say. */
public final class PrefLibWriter {
    private PrefLibWriter() {}

    /** The kind that these ballots are. */
    public static RankedPoll.Kind kind(RankedBallots ballots) {
        int options = ballots.options().size();
        boolean ties = ballots.batches().stream()
                .flatMap(batch -> batch.ballot().places().stream())
                .anyMatch(place -> place.size() > 1);
        boolean complete =
                ballots.batches().stream().allMatch(batch -> batch.ballot().size() == options);
        if (ties) {
            return complete ? RankedPoll.Kind.TOC : RankedPoll.Kind.TOI;
        }
        return complete ? RankedPoll.Kind.SOC : RankedPoll.Kind.SOI;
    }

    public static void write(String title, RankedBallots ballots, Appendable to) throws IOException {
        to.append("# TITLE: ").append(title.replaceAll("\\R", " ")).append('\n');
        to.append("# DATA TYPE: ").append(kind(ballots).extension()).append('\n');
        head(to, "NUMBER ALTERNATIVES", ballots.options().size());
        head(to, "NUMBER VOTERS", ballots.papers());
        head(to, "NUMBER UNIQUE ORDERS", ballots.batches().size());
        for (int option = 0; option < ballots.options().size(); option++) {
            to.append("# ALTERNATIVE NAME " + (option + 1) + ": ")
                    .append(ballots.options().name(option).replaceAll("\\R", " "))
                    .append('\n');
        }
        for (Batch<Ranking> batch : ballots.batches()) {
            to.append(batch.papers() + ": " + order(batch.ballot())).append('\n');
        }
    }

    private static void head(Appendable to, String key, long number) throws IOException {
        to.append("# " + key + ": " + number + "\n");
    }

    private static String order(Ranking ballot) {
        return ballot.places().stream()
                .filter(place -> !place.isEmpty())
                .map(PrefLibWriter::place)
                .collect(Collectors.joining(","));
    }

    private static String place(List<Integer> options) {
        String numbers =
                options.stream().map(option -> Integer.toString(option + 1)).collect(Collectors.joining(","));
        return options.size() == 1 ? numbers : "{" + numbers + "}";
    }
}
