package org.roundtable.voting;

import java.util.Arrays;
import java.util.List;

/** In what forms the record of a closed poll, or the ballots in it, are published. */
public enum RecordFormat {
    /** The whole record; anybody can count it again. */
    JSON("json", "application/json"),

    /** The ballots as a table. */
    CSV("csv", "text/csv;charset=utf-8"),

    /** Ranked ballots as councils publish them. */
    BLT("blt", "text/plain;charset=utf-8"),

    /** Ranked ballots for researchers. */
    PREFLIB("soi", "text/plain;charset=utf-8"),

    /** Votes on a budget for researchers. */
    PABULIB("pb", "text/plain;charset=utf-8");

    private final String extension;
    private final String contentType;

    RecordFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** Those that can say what ballots of this method say, the whole record first. */
    public static List<RecordFormat> of(PollMethod method) {
        return Arrays.stream(values()).filter(format -> format.fits(method)).toList();
    }

    private boolean fits(PollMethod method) {
        return switch (this) {
            case JSON, CSV -> true;
            case BLT, PREFLIB -> method.paper() == PollMethod.Paper.RANKS;
            case PABULIB -> method == PollMethod.BUDGET;
        };
    }

    /** What the name of such a file ends with. */
    public String extension() {
        return extension;
    }

    String contentType() {
        return contentType;
    }
}
