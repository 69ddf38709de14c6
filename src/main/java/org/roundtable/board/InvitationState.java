package org.roundtable.board;

/** What became of an invitation. */
public enum InvitationState {
    OPEN,
    USED,
    EXPIRED,
    REVOKED
}
