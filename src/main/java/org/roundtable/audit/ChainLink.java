package org.roundtable.audit;

import java.util.Optional;

/**
 * A line of the record in its chain.
 *
 * @param before the hash of the line before it; empty of the first
 * @param line what stands on it, where everybody on the board may read that; anybody can work its hash out again then
 */
public record ChainLink(long number, String before, String hash, Optional<AuditLine> line) {
    static ChainLink of(AuditEntry entry, String before) {
        AuditLine line = entry.line();
        return new ChainLink(
                line.number(), before, line.hash(), Optional.of(line).filter(AuditLine::onBoard));
    }
}
