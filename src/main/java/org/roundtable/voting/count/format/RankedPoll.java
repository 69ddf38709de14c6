package org.roundtable.voting.count.format;

import java.util.Locale;
import org.roundtable.voting.count.RankedBallots;

/**
 * Ranked ballots from a file.
 *
 * @param seats how many are to be elected; 0 when the format does not say
 * @param kind of ballots that the file promises
 */
public record RankedPoll(String title, int seats, Kind kind, RankedBallots ballots) implements PollFile {
    /** What kinds of ranked ballots there are, by the names PrefLib gives them. */
    public enum Kind {
        /** Every option ranked, one on each place. */
        SOC(true, false),
        /** One option on each place. */
        SOI(false, false),
        /** Every option ranked, several may share a place. */
        TOC(true, true),
        /** Several may share a place. */
        TOI(false, true);

        private final boolean complete;
        private final boolean ties;

        Kind(boolean complete, boolean ties) {
            this.complete = complete;
            this.ties = ties;
        }

        public boolean complete() {
            return complete;
        }

        public boolean ties() {
            return ties;
        }

        /** What the name of such a file ends with. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
