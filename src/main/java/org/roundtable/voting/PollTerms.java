package org.roundtable.voting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What can be said about a poll until its first ballot.
 *
 * @param question at most 300 characters
 * @param explanation at most 4,000 characters, or empty
 * @param options in the order of the ballot paper; none for a motion
 * @param secret whether ballots are kept without the people who cast them; results are then shown after closing only
 * @param closesAt its deadline; without one a facilitator closes it
 */
public record PollTerms(
        String question,
        String explanation,
        List<PollOption> options,
        PollRules rules,
        ResultsShown results,
        boolean secret,
        Optional<Instant> closesAt) {
    public PollTerms {
        options = List.copyOf(options);
    }

    /** A motion, by name. */
    public PollTerms(
            String question, String explanation, PollRules rules, ResultsShown results, Optional<Instant> closesAt) {
        this(question, explanation, List.of(), rules, results, false, closesAt);
    }

    /** Whether a ballot says the same under both: the deadline and the rule for counting may differ. */
    public boolean asksLike(PollTerms other) {
        return question.equals(other.question)
                && explanation.equals(other.explanation)
                && options.equals(other.options)
                && rules.way().equals(other.rules.way())
                && secret == other.secret;
    }

    /**
     * The vote, when a person may cast it.
     *
     * @throws org.roundtable.common.Invalid on {@code choice}
     */
    public Vote offered(Vote vote) {
        return BallotPaper.offered(rules.way(), options, vote);
    }
}
