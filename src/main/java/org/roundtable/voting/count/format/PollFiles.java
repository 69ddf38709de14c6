package org.roundtable.voting.count.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.roundtable.voting.count.format.RankedPoll.Kind;

/** Reads files of ballots, by what their name ends with. */
public final class PollFiles {
    private PollFiles() {}

    /**
     * Reads a file.
     *
     * @param name its name; {@code .blt}, {@code .soc}, {@code .soi}, {@code .toc}, {@code .toi}, {@code .pb},
     *     {@code .csv} or {@code .json}
     * @throws BadFile when it cannot be counted, with the line and the reason
     * @throws IOException when it cannot be read
     */
    public static PollFile read(String name, TextLines lines) throws IOException {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (extension) {
            case "blt" -> new BltReader(lines).read();
            case "soc", "soi", "toc", "toi" ->
                new PrefLibReader(lines, Kind.valueOf(extension.toUpperCase(Locale.ROOT))).read();
            case "pb" -> new PabulibReader(lines).read();
            case "csv" -> new CsvReader(lines).read();
            case "json" -> new RecordReader(lines).read();
            default -> throw new BadFile(1, Fault.NAME_OF_FILE);
        };
    }

    /** The same, from a stream, which is closed. */
    public static PollFile read(String name, InputStream in) throws IOException {
        try (TextLines lines = new TextLines(in)) {
            return read(name, lines);
        }
    }
}
