package org.roundtable.voting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.roundtable.voting.count.ApprovalResult;
import org.roundtable.voting.count.DateResult;
import org.roundtable.voting.count.EqualSharesResult;
import org.roundtable.voting.count.GreedyResult;
import org.roundtable.voting.count.IrvResult;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.SchulzeResult;
import org.roundtable.voting.count.ScoreLine;
import org.roundtable.voting.count.ScoreResult;
import org.roundtable.voting.count.StvResult;

/** Says how a choice among options was counted, a sentence for each round, stage, project or option. */
final class OptionSteps {
    private OptionSteps() {}

    static List<Sentence> of(PollCount count) {
        Told told = new Told(OptionNames.of(count), count.result());
        told.say(Told.uncounted(blank(count), count.invalid() + invalid(count)));
        switch (count.result()) {
            case ApprovalResult approval -> tell(told, approval);
            case ScoreResult scores -> tell(told, scores);
            case DateResult dates -> tell(told, dates);
            case IrvResult irv -> RankedSteps.tell(told, irv);
            case SchulzeResult schulze -> RankedSteps.tell(told, schulze);
            case StvResult stv -> RankedSteps.tell(told, stv);
            case GreedyResult greedy -> BudgetSteps.tell(told, greedy);
            case EqualSharesResult shares -> BudgetSteps.tell(told, shares);
            case MotionResult motion -> throw new IllegalArgumentException("a motion has steps of its own");
        }
        return told.all();
    }

    private static long blank(PollCount count) {
        return switch (count.result()) {
            case ApprovalResult approval -> approval.turnout().blank();
            case IrvResult irv -> irv.blankPapers();
            case StvResult stv -> stv.invalidPapers();
            default -> 0;
        };
    }

    private static long invalid(PollCount count) {
        return count.result() instanceof ApprovalResult approval
                ? approval.turnout().invalid()
                : 0;
    }

    private static void tell(Told told, ApprovalResult approval) {
        List<Long> votes = approval.votes();
        IntStream.range(0, votes.size())
                .boxed()
                .sorted(Comparator.comparing(votes::get, Comparator.reverseOrder()))
                .forEach(option ->
                        told.say("option", Map.of("name", told.names().name(option), "votes", votes.get(option))));
        if (approval.rules().threshold() != null) {
            told.say("threshold", Map.of("needed", approval.needed()));
        }
    }

    private static void tell(Told told, ScoreResult scores) {
        for (int option = 0; option < scores.lines().size(); option++) {
            ScoreLine line = scores.lines().get(option);
            told.say(
                    "score",
                    Map.of(
                            "name", told.names().name(option),
                            "people", line.papers(),
                            "sum", line.sum(),
                            "mean", line.mean().decimal(OptionResults.DECIMALS).toPlainString(),
                            "median", line.median().decimal(1).toPlainString(),
                            "lowest", line.lowest(),
                            "highest", line.highest()));
        }
    }

    private static void tell(Told told, DateResult dates) {
        for (int slot = 0; slot < dates.slots().size(); slot++) {
            DateResult.Slot answers = dates.slots().get(slot);
            told.say(
                    "slot",
                    Map.of(
                            "name", told.names().name(slot),
                            "yes", answers.yes(),
                            "ifNeedBe", answers.ifNeedBe(),
                            "no", answers.no()));
        }
    }
}
