package org.roundtable.voting.count.format;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.roundtable.voting.count.Approval;
import org.roundtable.voting.count.ApprovalRules;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.EqualSharesRules;
import org.roundtable.voting.count.GreedyRules;
import org.roundtable.voting.count.IrvRules;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.MotionRules;
import org.roundtable.voting.count.MotionVote;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.QuorumRule;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Recused;
import org.roundtable.voting.count.SchulzeStrength;
import org.roundtable.voting.count.ScoreRules;
import org.roundtable.voting.count.Scores;

/** The rule of a record: ballots become a question by it. */
final class RecordRules {
    private static final long MOST = 1_000_000_000;

    private final Json rules;
    private final Options options;

    RecordRules(Json rules, Options options) {
        this.rules = rules;
        this.options = options;
    }

    Question stv(RankedBallots ballots) {
        return new Question.Stv(ballots, (int) number("seats", 1), lots());
    }

    Question irv(RankedBallots ballots) {
        IrvRules read = new IrvRules(
                rules.member("overVote").word(IrvRules.OverVote.class),
                rules.member("skippedRank").word(IrvRules.SkippedRank.class),
                rules.member("duplicateRank").word(IrvRules.DuplicateRank.class),
                rules.member("exhausted").word(IrvRules.Exhausted.class),
                rules.member("tieRule").word(IrvRules.TieRule.class));
        return new Question.Irv(ballots, read, lots());
    }

    Question schulze(RankedBallots ballots) {
        return new Question.StrongestPaths(ballots, rules.member("strength").word(SchulzeStrength.class));
    }

    Question shares(BudgetBallots ballots) {
        EqualSharesRules.Completion completion = rules.member("completion").word(EqualSharesRules.Completion.class);
        return new Question.SharedBudget(ballots, new EqualSharesRules(completion, ties()), lots());
    }

    Question greedy(BudgetBallots ballots) {
        GreedyRules.TooDear tooDear = rules.member("tooDear").word(GreedyRules.TooDear.class);
        return new Question.Greedy(ballots, points(ballots), new GreedyRules(tooDear, ties()), lots());
    }

    private List<Long> points(BudgetBallots ballots) {
        Json points = rules.member("points");
        if (points.isNull()) {
            return ballots.votes();
        }
        if (points.items().size() != options.size()) {
            throw points.bad("there must be points for each project");
        }
        return points.items().stream().map(each -> each.whole(0, MOST)).toList();
    }

    Question choose(List<Batch<Approval>> batches) {
        Json none = rules.member("noneOfThese");
        Json threshold = rules.member("threshold");
        ApprovalRules read = rules.made(all -> new ApprovalRules(
                (int) number("fewest", 1),
                (int) number("most", 1),
                (int) number("seats", 1),
                none.isNull() ? -1 : RecordReader.option(none, options),
                threshold.isNull() ? null : majority(threshold)));
        return new Question.Choose(
                options,
                batches,
                read,
                number("present", 0),
                number("entitled", 0),
                recused(),
                rules.members().containsKey("spoiled") ? number("spoiled", 0) : 0,
                lots());
    }

    Question score(List<Batch<Scores>> batches) {
        ScoreRules read = rules.made(all -> new ScoreRules(
                (int) number("most", 1),
                number("total", 0),
                rules.member("measure").word(ScoreRules.Measure.class)));
        return new Question.Score(options, batches, read, lots());
    }

    Question motion(List<Batch<MotionVote>> batches) {
        MotionRules read = new MotionRules(
                majority(rules.member("majority")),
                rules.member("quorum").made(RecordRules::quorum),
                rules.member("consent").truth());
        return new Question.Motion(
                options.name(0),
                batches,
                read,
                number("present", 0),
                number("entitled", 0),
                number("entitledPresent", 0),
                number("seats", 0),
                recused());
    }

    private Recused recused() {
        return recused(rules);
    }

    /** Records made before anybody could declare a conflict of interest do not have it. */
    static Recused recused(Json holder) {
        Json recused = holder.members().get("recused");
        return recused == null
                ? Recused.NONE
                : recused.made(read -> new Recused(
                        read.member("people").whole(0, MOST),
                        read.member("present").whole(0, MOST),
                        read.member("towardQuorum").truth(),
                        read.member("leaveTheBase").truth()));
    }

    Set<Integer> withdrawn() {
        return new HashSet<>(named("withdrawn"));
    }

    private long number(String name, long least) {
        return rules.member(name).whole(least, MOST);
    }

    private Lots lots() {
        return new Lots(named("lots"));
    }

    private List<Integer> named(String list) {
        return rules.member(list).items().stream()
                .map(name -> RecordReader.option(name, options))
                .toList();
    }

    private List<BudgetTieRule> ties() {
        return rules.member("ties").items().stream()
                .map(rule -> rule.word(BudgetTieRule.class))
                .toList();
    }

    private static Majority majority(Json json) {
        return json.made(share -> new Majority(
                (int) share.member("numerator").whole(0, MOST),
                (int) share.member("denominator").whole(1, MOST),
                share.member("moreThan").truth(),
                share.member("base").word(MajorityBase.class)));
    }

    static QuorumRule quorum(Json json) {
        return new QuorumRule(
                (int) json.member("numerator").whole(0, MOST),
                (int) json.member("denominator").whole(0, MOST),
                json.member("by").word(QuorumRule.By.class),
                json.member("of").word(QuorumRule.Of.class));
    }
}
