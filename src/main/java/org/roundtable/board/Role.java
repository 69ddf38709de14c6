package org.roundtable.board;

/** What somebody does on a board. Each role may also do what the ones before it may. */
public enum Role {
    OBSERVER,
    MEMBER,
    FACILITATOR;

    public boolean atLeast(Role least) {
        return compareTo(least) >= 0;
    }
}
