package org.roundtable.voting.count.format;

/** A file that cannot be counted: the line where it goes wrong, and why, in plain words. */
public final class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long line;
    private final String reason;

    /** @param line from 1 */
    public BadFile(long line, String reason) {
        super("line " + line + ": " + reason);
        this.line = line;
        this.reason = reason;
    }

    public long line() {
        return line;
    }

    public String reason() {
        return reason;
    }
}
