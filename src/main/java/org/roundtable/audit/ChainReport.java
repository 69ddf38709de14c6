package org.roundtable.audit;

import java.util.OptionalLong;

/**
 * What a check of the whole record found.
 *
 * @param lines how many lines belong to the chain
 * @param broken the number of the first line that is missing or was changed; none when the record is intact
 */
public record ChainReport(long lines, OptionalLong broken) {
    public boolean intact() {
        return broken.isEmpty();
    }
}
