package org.roundtable.voting;

import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.Result;
import org.roundtable.voting.count.Turnout;

/**
 * A poll counted, with every number that led there.
 *
 * @param invalid ballots on paper that could not be counted, when it is no motion; for a motion they are in its result
 */
public record PollCount(PollRules rules, Electorate electorate, Question question, Result result, int invalid) {
    /** Everybody who handed in a ballot, a blank one too. */
    public int tookPart() {
        return Math.toIntExact(question.papers()) + invalid;
    }

    public int quorumNeeded() {
        return Math.toIntExact(rules.quorum().rule().needed(turnout(), electorate.seats()));
    }

    /** How many there are of those a quorum asks for. */
    public int quorumHad() {
        return Math.toIntExact(rules.quorum().rule().had(turnout()));
    }

    public Verdict verdict() {
        return quorumHad() < quorumNeeded() ? Verdict.NO_QUORUM : Verdict.of(result);
    }

    private Turnout turnout() {
        return result instanceof MotionResult motion
                ? motion.turnout()
                : new Turnout(
                        question.papers(),
                        0,
                        invalid,
                        electorate.present(),
                        electorate.entitled(),
                        electorate.present(),
                        electorate.recused());
    }
}
