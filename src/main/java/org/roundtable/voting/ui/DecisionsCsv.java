package org.roundtable.voting.ui;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.roundtable.voting.Decision;
import org.roundtable.voting.count.format.Cells;

/** Decisions as a table for a spreadsheet, in the words of the screen. */
final class DecisionsCsv {
    private static final List<String> HEADINGS =
            List.of("day", "question", "method", "verdict", "sentence", "winners", "took-part", "entitled", "outcome");

    private DecisionsCsv() {}

    static void write(List<Decision> decisions, DecisionWords words, Appendable to) throws IOException {
        CSVPrinter printer = new CSVPrinter(to, CSVFormat.RFC4180);
        printer.printRecord(HEADINGS.stream().map(heading -> words.text("decisions." + heading, Map.of())));
        for (Decision decision : decisions) {
            printer.printRecord(cells(decision, words).map(Cells::harmless));
        }
        printer.flush();
    }

    private static Stream<String> cells(Decision decision, DecisionWords words) {
        return Stream.of(
                decision.at().atZone(words.zone()).toLocalDate().toString(),
                decision.question(),
                words.method(decision.method()),
                words.verdict(decision),
                words.sentence(decision),
                words.winners(decision),
                Integer.toString(decision.tookPart()),
                Integer.toString(decision.entitled()),
                words.outcome(decision));
    }
}
