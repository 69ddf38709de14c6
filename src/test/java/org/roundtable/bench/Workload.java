package org.roundtable.bench;

import java.util.Arrays;
import java.util.List;

/** What is measured. Each can be had alone by {@code -Dbench=} and its name in small letters, or several with commas. */
enum Workload {
    /** 1,000 viewers, 4 votes a second. */
    FANOUT,
    /** 1,000 viewers, 40 votes a second. */
    BURST,
    /** 2,000 viewers, 4 votes a second. */
    DOUBLE,
    /** 1,000 viewers of whom one stops reading. */
    STALLED,
    /** What an open screen and a vote cost. */
    SCREEN,
    /** 20 boards with 50 viewers each. */
    BOARDS,
    /** 300 people sign in within a minute. */
    ARRIVAL,
    /** 1,000 screens opened and closed ten times. */
    CHURN,
    /** A vote on one node, seen on another. */
    NODES,
    /** Start with and without the AOT cache. */
    START,
    /** Clicks in real browsers. */
    BROWSERS;

    boolean chosen() {
        String named = System.getProperty("bench", "").strip();
        return named.isEmpty() || List.of(named.toUpperCase(java.util.Locale.ROOT).split(",")).contains(name());
    }

    static boolean anyChosen(Workload... any) {
        return Arrays.stream(any).anyMatch(Workload::chosen);
    }
}
