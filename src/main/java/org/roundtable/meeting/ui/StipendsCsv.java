package org.roundtable.meeting.ui;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.roundtable.meeting.StipendView;
import org.roundtable.voting.count.format.Cells;

/** Stipends as a table for a spreadsheet. */
final class StipendsCsv {
    private StipendsCsv() {}

    static void write(List<StipendView> stipends, StipendWords words, Appendable to) throws IOException {
        CSVPrinter printer = new CSVPrinter(to, CSVFormat.RFC4180);
        printer.printRecord(words.headings());
        for (StipendView one : stipends) {
            printer.printRecord(words.cells(one).map(Cells::harmless));
        }
        printer.flush();
    }
}
