package org.roundtable.discussion;

/** What a comment is meant as. */
public enum Mark {
    CONCERN,
    QUESTION,
    IDEA,
    SUPPORT;

    /** Whether it asks for an answer, and so can be resolved. */
    public boolean asksForAnswer() {
        return this == CONCERN || this == QUESTION;
    }
}
