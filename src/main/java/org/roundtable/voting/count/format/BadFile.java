package org.roundtable.voting.count.format;

import java.util.Arrays;
import java.util.List;

/** A file that cannot be counted: the line where it goes wrong, and why, in plain words. */
public final class BadFile extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final long line;
    private final Fault fault;
    private final List<String> about;

    /**
     * @param line from 1
     * @param about what stands in the places of the fault's words
     */
    public BadFile(long line, Fault fault, Object... about) {
        super("line " + line + ": " + fault.of(about));
        this.line = line;
        this.fault = fault;
        this.about = Arrays.stream(about).map(String::valueOf).toList();
    }

    public long line() {
        return line;
    }

    public Fault fault() {
        return fault;
    }

    public List<String> about() {
        return about;
    }
}
