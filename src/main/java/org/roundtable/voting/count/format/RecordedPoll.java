package org.roundtable.voting.count.format;

import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.Result;

/**
 * A poll from its published record: ballots, rule, and the result that was stored.
 *
 * @param electorate how many were entitled when it closed
 * @param stored the result as the record has it, in the form of {@code count --json}; null when it has none
 * @param quorum null when the record has none of its own
 * @param said the verdict as the record has it; null when it has none
 */
public record RecordedPoll(
        String title,
        long electorate,
        Question question,
        @Nullable Object stored,
        @Nullable RecordedQuorum quorum,
        @Nullable Verdict said)
        implements PollFile {
    /** What the poll came to by this result: nothing without its quorum. */
    public Verdict verdict(Result result) {
        return quorum == null || quorum.check().met() ? Verdict.of(result) : Verdict.NO_QUORUM;
    }

    /** Whether all that the record says of its result follows from its ballots; null when it says nothing. */
    public @Nullable Boolean agrees(Result result) {
        if (stored == null && quorum == null && said == null) {
            return null;
        }
        return (stored == null || ResultDocument.same(stored, question, result))
                && (quorum == null || quorum.agrees())
                && (said == null || said == verdict(result));
    }
}
