package org.roundtable.audit;

import java.util.List;

/**
 * What the record holds about one thing, and where the record ends.
 *
 * @param links the oldest first
 * @param number of the last line of the whole record
 * @param head the hash of that line
 */
public record ChainExcerpt(List<ChainLink> links, long number, String head) {
    public ChainExcerpt {
        links = List.copyOf(links);
    }
}
