package org.roundtable.bench;

import java.util.List;
import java.util.Locale;

/** What is measured. Each can be had alone by {@code -Dbench=} and its name in small letters, or several with commas. */
enum Workload {
    /** 1,000 viewers, 4 votes a second. */
    FANOUT("One vote, a thousand screens"),
    /** 1,000 viewers, 40 votes a second. */
    BURST("Forty votes a second"),
    /** 1,000 viewers of whom one stops reading. */
    STALLED("One who does not read"),
    /** 2,000 viewers, 4 votes a second. */
    DOUBLE("Two thousand screens"),
    /** What an open screen and a vote cost. */
    SCREEN("What an open screen costs"),
    /** 20 boards with 50 viewers each. */
    BOARDS("Twenty boards at once"),
    /** 300 people sign in within a minute. */
    ARRIVAL("Everybody comes at once"),
    /** 300 phones join a meeting within a minute, beside three walls. */
    MEETING("A meeting with 300 phones"),
    /** 1,000 screens opened and closed ten times. */
    CHURN("Coming and going"),
    /** A vote on one node, seen on another. */
    NODES("Two nodes"),
    /** Start with and without the AOT cache. */
    START("Start"),
    /** Clicks in real browsers. */
    BROWSERS("From one browser to another"),
    /** Large elections and budgets. */
    COUNT("Large polls counted");

    private final String heading;

    Workload(String heading) {
        this.heading = heading;
    }

    /** Above its part of the page. */
    String heading() {
        return heading;
    }

    /** What it is called on the command line. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean chosen() {
        String named = System.getProperty("bench", "").strip();
        return named.isEmpty() || List.of(named.split(",")).contains(key());
    }
}
