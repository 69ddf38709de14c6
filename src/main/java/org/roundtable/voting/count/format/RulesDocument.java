package org.roundtable.voting.count.format;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.count.ApprovalRules;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.IrvRules;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.QuorumRule;
import org.roundtable.voting.count.RankedBallots;
import org.roundtable.voting.count.Recused;
import org.roundtable.voting.count.ScoreRules;

/** The rule of a question, each setting by its name. */
final class RulesDocument {
    private RulesDocument() {}

    static Document of(Question question) {
        return switch (question) {
            case Question.Stv stv -> of(stv);
            case Question.Irv irv -> of(irv);
            case Question.StrongestPaths paths -> of(paths);
            case Question.SharedBudget shares -> of(shares);
            case Question.Greedy greedy -> of(greedy);
            case Question.Choose choose -> of(choose);
            case Question.Score score -> of(score);
            case Question.Motion motion -> of(motion);
            case Question.Dates dates -> new Document();
        };
    }

    private static Document of(Question.Stv stv) {
        return new Document()
                .with("name", "scottish")
                .with("seats", stv.seats())
                .with("withdrawn", withdrawn(stv.ballots()))
                .with("lots", lots(stv.lots(), stv.options()));
    }

    private static Document of(Question.Irv irv) {
        return of(irv.rules())
                .with("withdrawn", withdrawn(irv.ballots()))
                .with("lots", lots(irv.lots(), irv.options()));
    }

    private static Document of(Question.StrongestPaths paths) {
        return new Document()
                .with("strength", Words.of(paths.strength()))
                .with("withdrawn", withdrawn(paths.ballots()));
    }

    private static Document of(Question.SharedBudget shares) {
        return new Document()
                .with("completion", Words.of(shares.rules().completion()))
                .with("ties", ties(shares.rules().ties()))
                .with(budget(shares.ballots(), shares.lots()));
    }

    private static Document of(Question.Greedy greedy) {
        boolean approvals = greedy.votes().equals(greedy.ballots().votes());
        return new Document()
                .with("tooDear", Words.of(greedy.rules().tooDear()))
                .with("points", approvals ? null : greedy.votes())
                .with("ties", ties(greedy.rules().ties()))
                .with(budget(greedy.ballots(), greedy.lots()));
    }

    private static Document of(Question.Choose choose) {
        return of(choose.rules(), choose.options())
                .with("present", choose.present())
                .with("entitled", choose.entitled())
                .with("recused", of(choose.recused()))
                .with("spoiled", choose.spoiled())
                .with("lots", lots(choose.lots(), choose.options()));
    }

    private static Document of(Question.Score score) {
        return of(score.rules()).with("lots", lots(score.lots(), score.options()));
    }

    private static Document of(IrvRules rules) {
        return new Document()
                .with("overVote", Words.of(rules.overVote()))
                .with("skippedRank", Words.of(rules.skippedRank()))
                .with("duplicateRank", Words.of(rules.duplicateRank()))
                .with("exhausted", Words.of(rules.exhausted()))
                .with("tieRule", Words.of(rules.tieRule()));
    }

    private static Document budget(BudgetBallots ballots, Lots lots) {
        return new Document()
                .with("budget", Amount.text(ballots.budget(), ballots.decimals()))
                .with("lots", lots(lots, ballots.options()));
    }

    private static Document of(ApprovalRules rules, Options options) {
        return new Document()
                .with("fewest", rules.fewest())
                .with("most", Math.min(rules.most(), options.size()))
                .with("seats", rules.seats())
                .with("noneOfThese", rules.noneOfThese() < 0 ? null : options.name(rules.noneOfThese()))
                .with("threshold", rules.threshold() == null ? null : of(rules.threshold()));
    }

    private static Document of(ScoreRules rules) {
        return new Document()
                .with("most", rules.most())
                .with("total", rules.total())
                .with("measure", Words.of(rules.measure()));
    }

    private static Document of(Question.Motion motion) {
        return new Document()
                .with("majority", of(motion.rules().majority()))
                .with("quorum", of(motion.rules().quorum()).members())
                .with("consent", motion.rules().consent())
                .with("present", motion.present())
                .with("entitled", motion.entitled())
                .with("entitledPresent", motion.entitledPresent())
                .with("seats", motion.seats())
                .with("recused", of(motion.recused()));
    }

    static Document of(QuorumRule quorum) {
        return new Document()
                .with("numerator", quorum.numerator())
                .with("denominator", quorum.denominator())
                .with("by", Words.of(quorum.by()))
                .with("of", Words.of(quorum.of()));
    }

    static Map<String, @Nullable Object> of(Recused recused) {
        return new Document()
                .with("people", recused.people())
                .with("present", recused.present())
                .with("towardQuorum", recused.towardQuorum())
                .with("leaveTheBase", recused.leaveTheBase())
                .members();
    }

    private static Map<String, @Nullable Object> of(Majority majority) {
        return new Document()
                .with("numerator", majority.numerator())
                .with("denominator", majority.denominator())
                .with("moreThan", majority.moreThan())
                .with("base", Words.of(majority.base()))
                .members();
    }

    private static List<String> withdrawn(RankedBallots ballots) {
        return ResultDocument.names(ballots.options(), ballots.withdrawn());
    }

    private static List<String> ties(List<BudgetTieRule> rules) {
        return rules.stream().map(Words::of).toList();
    }

    private static List<String> lots(Lots lots, Options options) {
        return options.names(lots.drawn());
    }
}
