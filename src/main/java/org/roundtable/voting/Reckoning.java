package org.roundtable.voting;

/**
 * A count with every number in it, so that anybody can follow how it was decided.
 *
 * @param entitled how many were entitled when the poll opened
 */
public record Reckoning(PollRules rules, Tally tally, int entitled) {
    /** How many took part, abstentions among them. */
    public int tookPart() {
        return tally.total();
    }

    public int quorumNeeded() {
        return rules.quorum().needed(entitled);
    }

    /** Out of how many the share is reckoned. */
    public int base() {
        return rules.base().size(tally, entitled);
    }

    /** The fewest votes in favour that pass, with the votes as they are. */
    public int votesNeeded() {
        return rules.rule().needed(base());
    }

    public Finding finding() {
        if (tookPart() < quorumNeeded()) {
            return Finding.NO_QUORUM;
        }
        if (tookPart() == 0) {
            return Finding.NOBODY_VOTED;
        }
        if (tookPart() == tally.abstaining()) {
            return Finding.ALL_ABSTAINED;
        }
        if (rules.rule().stopped(tally)) {
            return Finding.BLOCKED;
        }
        if (rules.rule().passes(tally, base())) {
            return Finding.ENOUGH;
        }
        return tally.inFavour() == tally.against() ? Finding.TIE : Finding.TOO_FEW;
    }

    public Verdict verdict() {
        return switch (finding()) {
            case ENOUGH -> Verdict.PASSED;
            case NO_QUORUM -> Verdict.NO_QUORUM;
            case TOO_FEW, TIE, BLOCKED, ALL_ABSTAINED, NOBODY_VOTED -> Verdict.NOT_PASSED;
        };
    }
}
