package org.roundtable.meeting;

/** Why somebody is written to. */
enum InvitationNews {
    INVITED,
    CHANGED,
    CANCELLED
}
