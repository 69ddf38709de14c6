package org.roundtable.voting.count.format;

/** What a file holds: ballots, and as much of the rule as its format can say. */
public sealed interface PollFile permits RankedPoll, ChoicePoll, ScorePoll, BudgetPoll, RecordedPoll {
    String title();
}
