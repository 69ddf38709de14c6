package org.roundtable.security;

/** What a one-time link is for. */
public enum Purpose {
    /** The subject is a person who may set a new password. */
    PASSWORD,
    /** The subject is what the board room invites to. */
    INVITATION
}
