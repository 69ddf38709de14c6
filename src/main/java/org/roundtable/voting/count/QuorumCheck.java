package org.roundtable.voting.count;

/**
 * Whether enough people are there for a count to decide anything.
 *
 * @param seats of the body, for a quorum that is a share of them
 */
public record QuorumCheck(QuorumRule rule, Turnout turnout, long seats) {
    public long needed() {
        return rule.needed(turnout, seats);
    }

    public long had() {
        return rule.had(turnout);
    }

    public boolean met() {
        return had() >= needed();
    }
}
