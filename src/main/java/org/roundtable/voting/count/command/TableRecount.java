package org.roundtable.voting.count.command;

import org.roundtable.voting.count.ApprovalRules;
import org.roundtable.voting.count.Batches;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.ScoreRules;
import org.roundtable.voting.count.format.ChoicePoll;
import org.roundtable.voting.count.format.ScorePoll;
import org.roundtable.voting.count.format.Words;

/** What can be asked of a table of approvals or of scores. */
final class TableRecount {
    private final Arguments given;
    private final Lots lots;

    TableRecount(Arguments given, Options options) {
        this.given = given;
        lots = DrawnLots.of(given, options);
    }

    Question question(ChoicePoll poll) {
        int seats = given.seats().orElse(1);
        ApprovalRules rules = switch (method(Method.APPROVAL)) {
            case APPROVAL -> ApprovalRules.approval(seats);
            case MAJORITY -> majority(seats, RuleText.majority(given.setting("rule")));
            default -> throw new WrongUse("a table of approvals is counted by approval or majority");
        };
        long papers = Batches.papers(poll.ballots());
        return new Question.Choose(poll.options(), poll.ballots(), rules, papers, papers, lots);
    }

    private static ApprovalRules majority(int seats, Majority threshold) {
        return new ApprovalRules(1, Integer.MAX_VALUE, seats, -1, threshold);
    }

    Question question(ScorePoll poll) {
        if (method(Method.SCORE) != Method.SCORE) {
            throw new WrongUse("a table of scores is counted by score");
        }
        String rule = given.setting("rule").orElse(Words.of(ScoreRules.Measure.MEAN));
        ScoreRules.Measure measure = Words.parse(ScoreRules.Measure.class, rule)
                .orElseThrow(() -> new WrongUse("score has the rules " + Words.all(ScoreRules.Measure.class)));
        return new Question.Score(poll.options(), poll.ballots(), new ScoreRules(poll.highest(), 0, measure), lots);
    }

    private Method method(Method usual) {
        return given.setting("method").map(Method::named).orElse(usual);
    }
}
