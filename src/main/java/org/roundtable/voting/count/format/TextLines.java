package org.roundtable.voting.count.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a text file, one at a time, however long the file is. Text is UTF-8, with a byte order mark or without;
 * a line that is not is read as Windows-1252, which old files are, and it is remembered that there was one. Lines end
 * with a line feed, a carriage return or both.
 */
public final class TextLines implements Closeable {
    private static final int LONGEST = 1 << 20;
    private static final int END = -1;
    private static final Charset OLD = Charset.forName("windows-1252");

    private final BufferedInputStream in;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long number;
    private boolean oldCharset;

    /**
     * @throws BadFile when the file is empty or surely no text in UTF-8
     * @throws IOException when it cannot be read
     */
    public TextLines(InputStream in) throws IOException {
        this.in = new BufferedInputStream(in);
        Opening.check(this.in);
    }

    /** The number of the line read last, from 1; 0 before the first. */
    public long number() {
        return number;
    }

    /** Whether a line was not UTF-8, so that letters beyond ASCII may be wrong. */
    public boolean oldCharset() {
        return oldCharset;
    }

    /**
     * The next line without its end, or null after the last.
     *
     * @throws BadFile when it is too long for a line, or holds what no text holds
     */
    public @Nullable String next() throws IOException {
        int first = in.read();
        if (first == END) {
            return null;
        }
        number++;
        bytes.reset();
        int each = first;
        while (each != END && each != '\n' && each != '\r') {
            add(each);
            each = in.read();
        }
        if (each == '\r') {
            skipLineFeed();
        }
        return text();
    }

    /** The next line that is not blank, without white space around it, or null after the last. */
    public @Nullable String nextFull() throws IOException {
        String line = next();
        while (line != null && line.isBlank()) {
            line = next();
        }
        return line == null ? null : line.strip();
    }

    /** Something is wrong with the line read last. */
    public BadFile bad(Fault fault, Object... about) {
        return new BadFile(Math.max(1, number), fault, about);
    }

    private void add(int each) {
        if (each == 0) {
            throw bad(Fault.NOT_TEXT);
        }
        if (bytes.size() == LONGEST) {
            throw bad(Fault.LONG_LINE);
        }
        bytes.write(each);
    }

    private void skipLineFeed() throws IOException {
        in.mark(1);
        if (in.read() != '\n') {
            in.reset();
        }
    }

    private String text() {
        byte[] line = bytes.toByteArray();
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException other) {
            oldCharset = true;
            return new String(line, OLD);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** What the first bytes of a file give away. */
    private static final class Opening {
        private static final int BYTES = 4;

        private Opening() {}

        static void check(BufferedInputStream in) throws IOException {
            in.mark(BYTES);
            byte[] first = in.readNBytes(BYTES);
            in.reset();
            if (first.length == 0) {
                throw new BadFile(1, Fault.EMPTY);
            }
            if (starts(first, 'P', 'K', 3, 4) || starts(first, 0x1f, 0x8b)) {
                throw new BadFile(1, Fault.ARCHIVE);
            }
            if (starts(first, 0xfe, 0xff) || starts(first, 0xff, 0xfe)) {
                throw new BadFile(1, Fault.UTF_16);
            }
            if (starts(first, 0xef, 0xbb, 0xbf)) {
                in.skipNBytes(3);
            }
        }

        private static boolean starts(byte[] file, int... bytes) {
            byte[] wanted = new byte[bytes.length];
            for (int index = 0; index < bytes.length; index++) {
                wanted[index] = (byte) bytes[index];
            }
            return Arrays.equals(Arrays.copyOf(file, wanted.length), wanted);
        }
    }
}
