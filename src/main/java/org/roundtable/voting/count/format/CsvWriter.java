package org.roundtable.voting.count.format;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Ranking;

/** Writes ranked ballots as a table. An option that a ballot ranks twice has its better rank. */
public final class CsvWriter {
    private CsvWriter() {}

    public static void write(RankedBallots ballots, Appendable to) throws IOException {
        CSVPrinter printer = new CSVPrinter(to, CSVFormat.RFC4180);
        printer.printRecord(Stream.concat(Stream.of("papers"), ballots.options().names().stream()));
        for (Batch<Ranking> batch : ballots.batches()) {
            List<String> row = new ArrayList<>(List.of(Long.toString(batch.papers())));
            row.addAll(ranks(batch.ballot(), ballots.options().size()));
            printer.printRecord(row);
        }
        printer.flush();
    }

    private static List<String> ranks(Ranking ballot, int options) {
        String[] ranks = new String[options];
        Arrays.fill(ranks, "");
        for (int mark = ballot.size() - 1; mark >= 0; mark--) {
            ranks[ballot.option(mark)] = Integer.toString(ballot.place(mark) + 1);
        }
        return List.of(ranks);
    }
}
