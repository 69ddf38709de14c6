package org.roundtable.voting.count.command;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.roundtable.voting.count.ApprovalRules;
import org.roundtable.voting.count.BudgetBallots;
import org.roundtable.voting.count.BudgetTieRule;
import org.roundtable.voting.count.EqualSharesRules;
import org.roundtable.voting.count.EqualSharesRules.Completion;
import org.roundtable.voting.count.GreedyRules;
import org.roundtable.voting.count.GreedyRules.TooDear;
import org.roundtable.voting.count.Lots;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.format.BudgetPoll;
import org.roundtable.voting.count.format.Words;

/** What can be asked of votes on a budget. Rules have Pabulib's names. */
final class BudgetRecount {
    private static final Set<String> RULES = Set.of(
            "greedy",
            "greedy-threshold",
            "greedy-no-skip",
            "equalshares",
            "equalshares/add1",
            "equalshares/add1-exhaustive");

    private final BudgetPoll poll;
    private final Arguments given;
    private final Lots lots;

    BudgetRecount(BudgetPoll poll, Arguments given) {
        this.poll = poll;
        this.given = given;
        lots = DrawnLots.of(given, poll.ballots().options());
    }

    Question question() {
        return given.setting("method")
                .map(name -> question(Method.named(name)))
                .orElseGet(() -> byRule(given.setting("rule").orElse(poll.rule())));
    }

    private Question question(Method method) {
        return switch (method) {
            case EQUAL_SHARES -> byRule(given.setting("rule").orElse(ofFile("equalshares", "equalshares/add1")));
            case GREEDY -> byRule(given.setting("rule").orElse(ofFile("greedy", "greedy")));
            case APPROVAL ->
                new Question.Choose(
                        poll.ballots().options(),
                        approvals().batches(),
                        ApprovalRules.approval(given.seats().orElse(1)),
                        poll.ballots().papers(),
                        poll.ballots().papers(),
                        lots);
            case STV, IRV, SCHULZE, MAJORITY, SCORE ->
                throw new WrongUse(Words.of(method) + " does not fit votes on a budget");
        };
    }

    /** The file's own rule, when it is of this family and known. */
    private String ofFile(String family, String otherwise) {
        String rule = poll.rule().toLowerCase(Locale.ROOT);
        return rule.startsWith(family) && RULES.contains(rule) ? rule : otherwise;
    }

    private Question byRule(String rule) {
        return switch (rule.toLowerCase(Locale.ROOT)) {
            case "greedy", "greedy-threshold" -> greedy(TooDear.PASSED_OVER);
            case "greedy-no-skip" -> greedy(TooDear.ENDS);
            case "equalshares" -> shares(Completion.NONE);
            case "equalshares/add1" -> shares(Completion.ADD_ONE);
            case "equalshares/add1-exhaustive" -> shares(Completion.ADD_ONE_UNTIL_EXHAUSTIVE);
            default ->
                throw new WrongUse(
                        (rule.isEmpty() ? "the file names no rule" : "the rule \"" + rule + "\" is not known")
                                + "; --rule can be greedy, greedy-no-skip, greedy-threshold, equalshares, equalshares/add1"
                                + " and equalshares/add1-exhaustive");
        };
    }

    private Question greedy(TooDear tooDear) {
        GreedyRules rules = new GreedyRules(tooDear, List.of(BudgetTieRule.LOWER_COST));
        List<Long> votes = poll.votes().stream()
                .map(each -> each < poll.fewestVotes() ? 0 : each)
                .toList();
        return new Question.Greedy(poll.ballots(), votes, rules, lots);
    }

    private Question shares(Completion completion) {
        return new Question.SharedBudget(approvals(), new EqualSharesRules(completion, BudgetTieRule.USUAL), lots);
    }

    /** @throws WrongUse when the ballots say more than whom they approve of */
    private BudgetBallots approvals() {
        if (poll.kind() != BudgetPoll.Kind.APPROVAL) {
            throw new WrongUse("this way of counting needs approval ballots, and these give points or an order");
        }
        return poll.ballots();
    }
}
