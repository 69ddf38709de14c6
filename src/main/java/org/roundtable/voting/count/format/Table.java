package org.roundtable.voting.count.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows of separated values, each with the line on which it ends. */
final class Table {
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private long line = 1;

    /** @param lax whether words may stand after the quotes of a cell, as people leave them who write tables by hand */
    Table(TextLines lines, char separator, boolean lax) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .setTrim(true)
                .setTrailingData(lax)
                .get();
        parser = format.parse(new LinesReader(lines));
        rows = parser.iterator();
    }

    /** The next row, empty after the last. */
    List<String> next() {
        try {
            List<String> row = rows.hasNext() ? rows.next().toList() : List.of();
            line = Math.max(1, parser.getCurrentLineNumber());
            return row;
        } catch (UncheckedIOException broken) {
            line = Math.max(1, parser.getCurrentLineNumber());
            throw broken.getCause() instanceof CSVException ? bad(Fault.QUOTES) : broken;
        }
    }

    /** The line on which the row read last ends. */
    long line() {
        return line;
    }

    /** Something is wrong with the row read last. */
    BadFile bad(Fault fault, Object... about) {
        return new BadFile(line, fault, about);
    }
}
