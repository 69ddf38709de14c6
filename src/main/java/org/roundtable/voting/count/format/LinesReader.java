package org.roundtable.voting.count.format;

import java.io.IOException;
import java.io.Reader;

/** Lines as one text, for readers of comma-separated values; each line ends with a line feed. */
final class LinesReader extends Reader {
    private final TextLines lines;
    private String rest = "";

    LinesReader(TextLines lines) {
        this.lines = lines;
    }

    @Override
    public int read(char[] to, int from, int length) throws IOException {
        if (rest.isEmpty()) {
            String line = lines.next();
            if (line == null) {
                return -1;
            }
            rest = line + "\n";
        }
        int size = Math.min(length, rest.length());
        rest.getChars(0, size, to, from);
        rest = rest.substring(size);
        return size;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
