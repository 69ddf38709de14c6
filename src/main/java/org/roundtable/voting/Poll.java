package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;
import org.roundtable.live.Topic;

/**
 * A question put to a board. Its electorate is frozen when it opens, its terms with the first ballot, its result when it
 * closes.
 */
@Entity
class Poll extends Stored {
    static final int QUESTION_MAX = 300;
    static final int EXPLANATION_MAX = 4_000;
    static final int REASON_MAX = 2_000;

    @Column(name = "board_id", nullable = false)
    private BoardId board;

    private @Nullable Topic subject;

    @Column(nullable = false)
    private String question;

    @Column(nullable = false)
    private String explanation;

    @Embedded
    private StoredRules rules;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ResultsShown results;

    @Column(nullable = false)
    private int entitled;

    @Column(nullable = false)
    private PersonId openedBy;

    @Column(nullable = false)
    private Instant openedAt;

    private @Nullable Instant closesAt;

    @Embedded
    private @Nullable Closing closing;

    @Embedded
    private @Nullable StoredResult result;

    @Embedded
    private @Nullable Annulment annulment;

    @Embedded
    private @Nullable Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected Poll() {}

    /** @throws Rejected {@code electorate-empty} */
    Poll(PollId id, BoardId board, NewPoll details, int entitled, PersonId openedBy, Instant openedAt) {
        super(id.value());
        if (entitled == 0) {
            throw new Rejected("electorate-empty");
        }
        this.board = board;
        this.subject = details.subject().orElse(null);
        this.entitled = entitled;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        take(details.terms(), openedAt);
    }

    /** @throws Rejected {@code rules-frozen} once there is a ballot */
    void amend(PollTerms terms, boolean anyBallot, Instant now) {
        requireOpen(now);
        if (anyBallot) {
            throw new Rejected("rules-frozen");
        }
        take(terms, now);
    }

    /** @throws PollNotOpen when closed, annulled, or past the deadline, whether or not anybody has closed it yet */
    void requireOpen(Instant now) {
        if (state(now) != PollState.OPEN) {
            throw new PollNotOpen();
        }
    }

    /** @throws Rejected {@code no-deadline} */
    Extension extend(Instant until, String reason, PersonId by, Instant now) {
        requireOpen(now);
        if (closesAt == null) {
            throw new Rejected("no-deadline");
        }
        if (!until.isAfter(closesAt)) {
            throw new Invalid("until", "deadline-not-later");
        }
        Extension extension = new Extension(id(), closesAt, until, reason, by, now);
        closesAt = until;
        return extension;
    }

    /** Counts, and keeps the result for good. The caller holds the poll's row, so no ballot can come between. */
    Verdict close(Collection<Choice> ballots, @Nullable PersonId by, Instant now) {
        requireUndecided();
        result = StoredResult.of(new Reckoning(rules(), Tally.of(ballots), entitled));
        closing = new Closing(by, now);
        return result.verdict();
    }

    void annul(String reason, PersonId by, Instant now) {
        requireUndecided();
        annulment = new Annulment(by, now, Texts.required("reason", reason, REASON_MAX));
    }

    /** @throws Rejected {@code poll-not-closed}, {@code outcome-stated}, {@code not-passed} */
    void stateOutcome(String text, OutcomeStep step, PersonId by, Instant now) {
        if (result == null) {
            throw new Rejected("poll-not-closed");
        }
        if (outcome != null) {
            throw new Rejected("outcome-stated");
        }
        if (step == OutcomeStep.ADOPTED && result.verdict() != Verdict.PASSED) {
            throw new Rejected("not-passed");
        }
        outcome = new Outcome(text, step, by, now);
    }

    /** Rewords the outcome; its step stands. */
    Correction correctOutcome(String text, String reason, PersonId by, Instant now) {
        if (outcome == null) {
            throw new Rejected("outcome-missing");
        }
        Correction correction = new Correction(id(), outcome.text(), reason, by, now);
        outcome = outcome.reworded(text);
        return correction;
    }

    boolean due(Instant now) {
        return state(now) == PollState.CLOSING;
    }

    PollState state(Instant now) {
        if (annulment != null) {
            return PollState.ANNULLED;
        }
        if (closing != null) {
            return PollState.CLOSED;
        }
        return closesAt != null && !now.isBefore(closesAt) ? PollState.CLOSING : PollState.OPEN;
    }

    private void requireUndecided() {
        if (closing != null || annulment != null) {
            throw new PollNotOpen();
        }
    }

    private void take(PollTerms terms, Instant now) {
        terms.rules().fit(entitled);
        if (terms.closesAt().filter(deadline -> !deadline.isAfter(now)).isPresent()) {
            throw new Invalid("closesAt", "deadline-past");
        }
        question = Texts.required("question", terms.question(), QUESTION_MAX);
        explanation = Texts.optional("explanation", terms.explanation(), EXPLANATION_MAX);
        rules = StoredRules.of(terms.rules());
        results = terms.results();
        closesAt = terms.closesAt().orElse(null);
    }

    /** Whether the sums may be seen: from the first ballot on, or only once closed; of an annulled poll never. */
    boolean showsTally() {
        return annulment == null && (closing != null || results == ResultsShown.LIVE);
    }

    PollId id() {
        return new PollId(key());
    }

    BoardId board() {
        return board;
    }

    Optional<Topic> subject() {
        return Optional.ofNullable(subject);
    }

    String question() {
        return question;
    }

    String explanation() {
        return explanation;
    }

    PollRules rules() {
        return rules.rules();
    }

    ResultsShown results() {
        return results;
    }

    int entitled() {
        return entitled;
    }

    PersonId openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    Optional<Reckoning> result() {
        return Optional.ofNullable(result).map(stored -> new Reckoning(rules(), stored.tally(), entitled));
    }

    Optional<Verdict> verdict() {
        return annulment != null
                ? Optional.of(Verdict.ANNULLED)
                : Optional.ofNullable(result).map(StoredResult::verdict);
    }

    Optional<Annulment> annulment() {
        return Optional.ofNullable(annulment);
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }
}
