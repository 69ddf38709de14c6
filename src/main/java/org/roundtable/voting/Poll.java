package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.RecusalRules;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;
import org.roundtable.live.Topic;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Lots;

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

    @Embedded
    private StoredTerms terms = new StoredTerms();

    @Embedded
    private StoredElectorate electorate;

    private @Nullable PollId reissueOf;

    private @Nullable Topic heldIn;

    @Embedded
    private @Nullable HandCount hands;

    @Column(nullable = false)
    private PersonId openedBy;

    @Column(nullable = false)
    private Instant openedAt;

    @Embedded
    private @Nullable Closing closing;

    @Embedded
    private @Nullable DrawnLot lot;

    @Embedded
    private @Nullable StoredResult result;

    @Embedded
    private @Nullable Annulment annulment;

    @Embedded
    private @Nullable Outcome outcome;

    @SuppressWarnings("NullAway.Init")
    protected Poll() {}

    /** @throws Rejected {@code electorate-empty} */
    Poll(PollId id, BoardId board, NewPoll details, StoredElectorate electorate, PersonId openedBy, Instant openedAt) {
        super(id.value());
        if (electorate.entitled() == 0) {
            throw new Rejected("electorate-empty");
        }
        this.board = board;
        this.subject = details.subject().orElse(null);
        this.reissueOf = details.reissueOf().orElse(null);
        this.heldIn = details.venue().map(PollVenue::meeting).orElse(null);
        this.electorate = electorate;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        take(details.terms(), openedAt);
    }

    /** @throws Rejected {@code rules-frozen} once there is a ballot */
    void amend(PollTerms amended, boolean anyBallot, Instant now) {
        requireOpen(now);
        if (anyBallot) {
            throw new Rejected("rules-frozen");
        }
        take(amended, now);
    }

    /** @throws PollNotOpen when closed, annulled, or past the deadline, whether or not anybody has closed it yet */
    void requireOpen(Instant now) {
        if (state(now) != PollState.OPEN) {
            throw new PollNotOpen();
        }
    }

    /** From now on the check-in of a meeting says who is in the room. Who may vote stays as it was. */
    void bringInto(Topic meeting, Instant now) {
        requireOpen(now);
        heldIn = meeting;
    }

    /** Puts down what hands said, in place of what was put down before; null takes it back. */
    void countHands(@Nullable HandCount counted, Instant now) {
        requireOpen(now);
        hands = counted;
    }

    /** @throws Rejected {@code no-deadline} */
    Extension extend(Instant until, String reason, PersonId by, Instant now) {
        requireOpen(now);
        Instant closesAt = closesAt().orElseThrow(() -> new Rejected("no-deadline"));
        if (!until.isAfter(closesAt)) {
            throw new Invalid("until", "deadline-not-later");
        }
        Extension extension = new Extension(id(), closesAt, until, reason, by, now);
        terms.extend(until);
        return extension;
    }

    /** Counts, and keeps the result for good. The caller holds the poll's row, so no ballot can come between. */
    Verdict close(List<Batch<Vote>> votes, Electorate atClosing, @Nullable PersonId by, Instant now) {
        requireUndecided();
        result = StoredResult.of(Counting.count(terms(), votes, atClosing, lots()));
        closing = new Closing(by, now);
        return result.verdict();
    }

    /**
     * Counts on with a lot that was drawn.
     *
     * @throws Rejected {@code no-lot-needed}
     */
    Verdict draw(List<Batch<Vote>> votes, DrawnLot drawn) {
        StoredResult before = result;
        if (before == null || before.verdict() != Verdict.LOT_NEEDED) {
            throw new Rejected("no-lot-needed");
        }
        lot = drawn;
        result = StoredResult.of(Counting.count(terms(), votes, electorateAtClosing(before), lots()));
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
        if (step == OutcomeStep.ADOPTED && !result.verdict().carries()) {
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
        return closesAt().filter(deadline -> !now.isBefore(deadline)).isPresent() ? PollState.CLOSING : PollState.OPEN;
    }

    private void requireUndecided() {
        if (closing != null || annulment != null) {
            throw new PollNotOpen();
        }
    }

    private void take(PollTerms wanted, Instant now) {
        wanted.rules().fit(wanted.options(), electorate.entitled(), electorate.seats());
        if (wanted.closesAt().filter(deadline -> !deadline.isAfter(now)).isPresent()) {
            throw new Invalid("closesAt", "deadline-past");
        }
        terms.take(wanted);
    }

    /** Whether the sums may be seen: from the first ballot on, or only once closed; of an annulled poll never. */
    boolean showsTally() {
        return annulment == null && (closing != null || terms.results() == ResultsShown.LIVE);
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
        return terms.question();
    }

    PollTerms terms() {
        return terms.terms();
    }

    PollMethod method() {
        return terms.method();
    }

    PollRules rules() {
        return terms.rules();
    }

    boolean secret() {
        return terms.secret();
    }

    /** @throws Invalid on {@code choice} when the ballot paper does not offer it */
    Vote offered(Vote vote) {
        return BallotPaper.offered(terms.way(), terms.options(), vote);
    }

    int entitled() {
        return electorate.entitled();
    }

    /** What the charter said of a conflict of interest when the poll opened. */
    RecusalRules recusal() {
        return electorate.recusal();
    }

    /** For how many others one member may vote, as the charter said when the poll opened. */
    int proxiesPerHolder() {
        return electorate.proxiesPerHolder();
    }

    /** The meeting whose check-in says who is in the room; none where that is marked by hand, or not kept. */
    Optional<Topic> heldIn() {
        return Optional.ofNullable(heldIn);
    }

    /** Whether of the entitled only those vote who are in the room. */
    boolean onlyThere() {
        return electorate.onlyThere();
    }

    Optional<HandCount> hands() {
        return Optional.ofNullable(hands);
    }

    /** With who is there now; once closed, with who was there then. */
    Electorate electorate(int present, int recused, int recusedPresent) {
        return result == null ? electorate.with(present, recused, recusedPresent) : electorateAtClosing(result);
    }

    private Electorate electorateAtClosing(StoredResult then) {
        return electorate.with(then.present(), then.recused(), then.recusedPresent());
    }

    Lots lots() {
        return lot == null ? Lots.NONE : lot.lots();
    }

    Optional<DrawnLot> lot() {
        return Optional.ofNullable(lot);
    }

    Optional<PollId> reissueOf() {
        return Optional.ofNullable(reissueOf);
    }

    PersonId openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    Optional<Instant> closesAt() {
        return terms.closesAt();
    }

    Optional<Closing> closing() {
        return Optional.ofNullable(closing);
    }

    Optional<StoredResult> result() {
        return Optional.ofNullable(result);
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
