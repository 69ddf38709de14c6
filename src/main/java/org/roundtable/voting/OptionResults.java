package org.roundtable.voting;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.common.Money;
import org.roundtable.voting.count.ApprovalResult;
import org.roundtable.voting.count.DateResult;
import org.roundtable.voting.count.EqualSharesResult;
import org.roundtable.voting.count.GreedyResult;
import org.roundtable.voting.count.IrvResult;
import org.roundtable.voting.count.IrvRound;
import org.roundtable.voting.count.IrvRules;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.SchulzeResult;
import org.roundtable.voting.count.ScoreLine;
import org.roundtable.voting.count.ScoreResult;
import org.roundtable.voting.count.StvResult;
import org.roundtable.voting.count.Tie;

/** Says in one sentence what came of a choice among options, and by which numbers. */
final class OptionResults {
    static final int DECIMALS = 2;
    private static final String KEY = "voting.result-sentence.";

    private OptionResults() {}

    /** @param turnout who took part, as every sentence tells it */
    static Sentence result(PollCount count, Map<String, Object> turnout) {
        Map<String, Object> numbers = new HashMap<>(turnout);
        OptionNames names = OptionNames.of(count);
        numbers.put("winners", names.names(count.result().winners()));
        numbers.put("won", count.result().winners().size());
        numbers.put("tied", names.names(tied(count)));
        numbers.put("needed", 0);
        numbers.putAll(found(count));
        return new Sentence(KEY + key(count), numbers);
    }

    private static String key(PollCount count) {
        Verdict verdict = count.verdict();
        if (verdict == Verdict.NO_QUORUM) {
            return verdict.name();
        }
        if (count.tookPart() == 0) {
            return "NOBODY_VOTED";
        }
        return verdict == Verdict.DECIDED ? count.rules().method() + "." + verdict : verdict.name();
    }

    private static Collection<Integer> tied(PollCount count) {
        return count.result().ties().stream()
                .filter(tie -> tie.decision() == Tie.Decision.LOT_NEEDED || tie.decision() == Tie.Decision.OPEN)
                .map(Tie::tied)
                .findFirst()
                .orElse(List.of());
    }

    private static Map<String, Object> found(PollCount count) {
        return switch (count.result()) {
            case ApprovalResult approval -> found(approval, OptionNames.of(count));
            case ScoreResult scores -> found(scores);
            case IrvResult irv -> irv.rounds().isEmpty() ? Map.of() : found(irv);
            case SchulzeResult schulze -> Map.of("direct", Boolean.toString(beatsAllDirectly(schulze)));
            case StvResult stv -> Map.of("quota", stv.quota(), "valid", stv.validPapers(), "seats", stv.seats());
            case GreedyResult greedy -> Map.of("spent", new Money(greedy.spent()), "total", new Money(greedy.budget()));
            case EqualSharesResult shares ->
                Map.of("spent", new Money(shares.spent()), "total", new Money(shares.budget()));
            case DateResult dates -> dates.winners().isEmpty() ? Map.of() : found(dates);
            case MotionResult motion -> Map.of();
        };
    }

    private static Map<String, Object> found(ApprovalResult approval, OptionNames names) {
        Map<Integer, Long> votes = new LinkedHashMap<>();
        approval.winners().forEach(winner -> votes.put(winner, approval.votes().get(winner)));
        return Map.of(
                "votes", votes.values().stream().findFirst().orElse(0L),
                "standing", names.numbers(votes),
                "needed", approval.rules().threshold() == null ? 0 : approval.needed());
    }

    private static Map<String, Object> found(ScoreResult scores) {
        if (scores.winners().isEmpty()) {
            return Map.of();
        }
        ScoreLine best = scores.lines().get(scores.winners().getFirst());
        String value = switch (scores.rules().measure()) {
            case SUM -> Long.toString(best.sum());
            case MEAN -> best.mean().decimal(DECIMALS).toPlainString();
            case MEDIAN -> best.median().decimal(1).toPlainString();
        };
        return Map.of("measure", scores.rules().measure().name(), "value", value);
    }

    private static Map<String, Object> found(IrvResult irv) {
        IrvRound last = irv.rounds().getLast();
        long continuing =
                last.votes().values().stream().mapToLong(Long::longValue).sum();
        boolean all = irv.rules().exhausted() == IrvRules.Exhausted.STAYS_IN_THE_BASE;
        long votes = irv.winners().stream()
                .mapToLong(winner -> last.votes().getOrDefault(winner, 0L))
                .sum();
        return Map.of(
                "rounds", last.number(),
                "votes", votes,
                "base", all ? continuing + last.exhausted() : continuing,
                "needed", last.needed(),
                "enough", Boolean.toString(votes >= last.needed()));
    }

    private static boolean beatsAllDirectly(SchulzeResult schulze) {
        return schulze.winners().size() == 1
                && schulze.standing().stream()
                        .filter(other -> other != (int) schulze.winners().getFirst())
                        .allMatch(other -> schulze.pairwise()
                                        .get(schulze.winners().getFirst())
                                        .get(other)
                                > schulze.pairwise()
                                        .get(other)
                                        .get(schulze.winners().getFirst()));
    }

    private static Map<String, Object> found(DateResult dates) {
        DateResult.Slot best = dates.slots().get(dates.winners().getFirst());
        return Map.of("can", best.canCome(), "ifNeedBe", best.ifNeedBe());
    }
}
