package org.roundtable.voting.ui;

import org.roundtable.voting.Way;

/** What a facilitator wants of a vote, before any method is named. */
enum Aim {
    AGREE,
    CHOOSE,
    RANK,
    RATE,
    BUDGET,
    DATE;

    static Aim of(Way way) {
        return switch (way) {
            case Way.Motion motion -> AGREE;
            case Way.Choose choose -> CHOOSE;
            case Way.Runoff runoff -> RANK;
            case Way.Strongest strongest -> RANK;
            case Way.Seats seats -> RANK;
            case Way.Score score -> RATE;
            case Way.Dots dots -> RATE;
            case Way.Budget budget -> BUDGET;
            case Way.Dates dates -> DATE;
        };
    }
}
