package org.roundtable.voting.count.format;

import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.Question;

/**
 * A poll from its published record: ballots, rule, and the result that was stored.
 *
 * @param electorate how many were entitled when it closed
 * @param stored the result as the record has it, in the form of {@code count --json}; null when it has none
 */
public record RecordedPoll(
        String title,
        long electorate,
        Question question,
        @Nullable Object stored) implements PollFile {}
