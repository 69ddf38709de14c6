package org.roundtable.voting;

import java.time.Instant;
import java.util.Optional;

/**
 * What can be said about a poll until its first ballot.
 *
 * @param question at most 300 characters
 * @param explanation at most 4,000 characters, or empty
 * @param closesAt its deadline; without one a facilitator closes it
 */
public record PollTerms(
        String question, String explanation, PollRules rules, ResultsShown results, Optional<Instant> closesAt) {}
