package org.roundtable.voting;

import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.QuorumCheck;
import org.roundtable.voting.count.Result;
import org.roundtable.voting.count.Turnout;

/**
 * A poll counted, with every number that led there.
 *
 * @param invalid ballots on paper that could not be counted, where the question does not know of them: it does for
 *     motions and choices
 * @param alike whether all of several ballots say the same, so that the result tells what each of them says
 */
public record PollCount(
        PollRules rules, Electorate electorate, Question question, Result result, int invalid, boolean alike) {
    /** Everybody who handed in a ballot, a blank one too. */
    public int tookPart() {
        return Math.toIntExact(question.papers()) + invalid;
    }

    public int quorumNeeded() {
        return Math.toIntExact(quorum().needed());
    }

    /** How many there are of those a quorum asks for. */
    public int quorumHad() {
        return Math.toIntExact(quorum().had());
    }

    public QuorumCheck quorum() {
        return new QuorumCheck(rules.quorum().rule(), turnout(), electorate.seats());
    }

    public Verdict verdict() {
        return quorum().met() ? Verdict.of(result) : Verdict.NO_QUORUM;
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
