package org.roundtable.board;

/**
 * What a charter says of members who have a conflict of interest in a vote.
 *
 * @param towardQuorum whether they count as being there where a quorum is asked
 * @param leaveTheBase whether a share of everybody, or of those in the room, is reckoned without them
 * @param mayRead whether they follow the vote, and what is said on its subject, while it is open
 * @param mayComment whether they comment on its subject meanwhile; who may not read cannot
 */
public record RecusalRules(boolean towardQuorum, boolean leaveTheBase, boolean mayRead, boolean mayComment) {
    public static final RecusalRules USUAL = new RecusalRules(false, true, true, true);

    public RecusalRules {
        mayComment = mayComment && mayRead;
    }

    /** Whether something is kept from them besides the vote. */
    public boolean restrict() {
        return !mayRead || !mayComment;
    }

    /** The same, but for whoever must read all the same. */
    public RecusalRules reading() {
        return new RecusalRules(towardQuorum, leaveTheBase, true, mayComment);
    }

    /** What both leave them, where two apply at once. */
    public RecusalRules and(RecusalRules other) {
        return new RecusalRules(
                towardQuorum && other.towardQuorum,
                leaveTheBase || other.leaveTheBase,
                mayRead && other.mayRead,
                mayComment && other.mayComment);
    }
}
