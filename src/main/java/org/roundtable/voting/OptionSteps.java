package org.roundtable.voting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.roundtable.common.Money;
import org.roundtable.voting.count.ApprovalResult;
import org.roundtable.voting.count.DateResult;
import org.roundtable.voting.count.EqualSharesResult;
import org.roundtable.voting.count.GreedyResult;
import org.roundtable.voting.count.IrvResult;
import org.roundtable.voting.count.IrvRound;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.SchulzeResult;
import org.roundtable.voting.count.ScoreLine;
import org.roundtable.voting.count.ScoreResult;
import org.roundtable.voting.count.StvResult;
import org.roundtable.voting.count.StvStage;
import org.roundtable.voting.count.Tie;

/** Says how a choice among options was counted, a sentence for each round, stage, project or option. */
final class OptionSteps {
    private static final String KEY = "voting.step.";

    private final OptionNames names;
    private final List<Sentence> steps = new ArrayList<>();

    private OptionSteps(OptionNames names) {
        this.names = names;
    }

    static List<Sentence> of(PollCount count) {
        OptionSteps told = new OptionSteps(OptionNames.of(count));
        if (count.invalid() > 0) {
            told.say("invalid", Map.of("n", count.invalid()));
        }
        switch (count.result()) {
            case ApprovalResult approval -> told.tell(approval);
            case ScoreResult scores -> told.tell(scores);
            case IrvResult irv -> irv.rounds().forEach(told::tell);
            case SchulzeResult schulze -> told.tell(schulze);
            case StvResult stv -> told.tell(stv);
            case GreedyResult greedy -> told.tell(greedy);
            case EqualSharesResult shares -> told.tell(shares);
            case DateResult dates -> told.tell(dates);
            case MotionResult motion -> throw new IllegalArgumentException("a motion has steps of its own");
        }
        count.result().ties().forEach(told::tell);
        return told.steps;
    }

    private void say(String key, Map<String, Object> arguments) {
        steps.add(new Sentence(KEY + key, arguments));
    }

    private void tell(ApprovalResult approval) {
        IntStream.range(0, approval.votes().size())
                .boxed()
                .sorted(Comparator.comparing(approval.votes()::get, Comparator.reverseOrder()))
                .forEach(option -> say(
                        "option",
                        Map.of(
                                "name",
                                names.name(option),
                                "votes",
                                approval.votes().get(option))));
        if (approval.rules().threshold() != null) {
            say("threshold", Map.of("needed", approval.needed()));
        }
    }

    private void tell(ScoreResult scores) {
        for (int option = 0; option < scores.lines().size(); option++) {
            ScoreLine line = scores.lines().get(option);
            say(
                    "score",
                    Map.of(
                            "name", names.name(option),
                            "people", line.papers(),
                            "sum", line.sum(),
                            "mean", line.mean().decimal(OptionResults.DECIMALS).toPlainString(),
                            "median", line.median().decimal(1).toPlainString(),
                            "lowest", line.lowest(),
                            "highest", line.highest()));
        }
    }

    private void tell(IrvRound round) {
        Map<String, Object> told = new HashMap<>();
        told.put("round", round.number());
        told.put("votes", names.numbers(byNumber(round.votes())));
        told.put("needed", round.needed());
        told.put("exhausted", round.exhausted());
        say("round", told);
        if (round.excluded() >= 0) {
            long ends = round.transfers().getOrDefault(-1, 0L);
            Map<Integer, Long> moved = new LinkedHashMap<>(byNumber(round.transfers()));
            moved.keySet().removeIf(option -> option < 0);
            say(
                    "leaves",
                    Map.of(
                            "name",
                            names.name(round.excluded()),
                            "moved",
                            names.numbers(moved),
                            "some",
                            moved.size(),
                            "ends",
                            ends));
        }
    }

    private static Map<Integer, Long> byNumber(Map<Integer, Long> votes) {
        Map<Integer, Long> sorted = new LinkedHashMap<>();
        votes.entrySet().stream()
                .sorted(Map.Entry.<Integer, Long>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private void tell(SchulzeResult schulze) {
        say("pairs", Map.of());
        int tier = 1;
        for (List<Integer> level : schulze.ranking()) {
            say("tier", Map.of("place", tier, "names", names.names(level), "n", level.size()));
            tier += level.size();
        }
    }

    private void tell(StvResult stv) {
        say("quota", Map.of("quota", stv.quota(), "valid", stv.validPapers(), "seats", stv.seats()));
        stv.stages().forEach(this::tell);
    }

    private void tell(StvStage stage) {
        Map<String, Object> told = new HashMap<>();
        Map<Integer, String> votes = new LinkedHashMap<>();
        IntStream.range(0, stage.votes().size())
                .boxed()
                .filter(option -> !stage.out().contains(option)
                        && stage.votes().get(option).signum() > 0)
                .sorted(Comparator.comparing(stage.votes()::get, Comparator.reverseOrder()))
                .forEach(option -> votes.put(option, plain(stage.votes().get(option))));
        told.put("stage", stage.number());
        told.put("name", stage.option() < 0 ? "" : names.name(stage.option()));
        told.put("votes", names.numbers(votes));
        told.put("elected", names.names(stage.elected()));
        told.put("won", stage.elected().size());
        say("stage." + stage.action(), told);
    }

    private static String plain(BigDecimal votes) {
        BigDecimal shortest = votes.stripTrailingZeros();
        return (shortest.scale() < 0 ? shortest.setScale(0) : shortest).toPlainString();
    }

    private void tell(GreedyResult greedy) {
        greedy.steps()
                .forEach(step -> say(
                        "project",
                        Map.of(
                                "name", names.name(step.project()),
                                "votes", greedy.votes().get(step.project()),
                                "cost",
                                        new Money(greedy.projects()
                                                .get(step.project())
                                                .cost()),
                                "left", new Money(step.left()),
                                "selected", Boolean.toString(step.selected()))));
    }

    private void tell(EqualSharesResult shares) {
        say(
                "purse",
                Map.of(
                        "voters",
                        shares.voters(),
                        "purse",
                        new Money(shares.endowment().decimal(0).longValue()),
                        "raises",
                        shares.raises()));
        shares.purchases()
                .forEach(purchase -> say(
                        "purchase",
                        Map.of(
                                "name", names.name(purchase.project()),
                                "cost",
                                        new Money(shares.projects()
                                                .get(purchase.project())
                                                .cost()),
                                "price", new Money(purchase.price().decimal(0).longValue()),
                                "paying", purchase.payingPrice(),
                                "rest", purchase.payingRest())));
    }

    private void tell(DateResult dates) {
        for (int slot = 0; slot < dates.slots().size(); slot++) {
            DateResult.Slot answers = dates.slots().get(slot);
            say(
                    "slot",
                    Map.of(
                            "name", names.name(slot),
                            "yes", answers.yes(),
                            "ifNeedBe", answers.ifNeedBe(),
                            "no", answers.no()));
        }
    }

    private void tell(Tie tie) {
        say(
                "tie",
                Map.of(
                        "tied",
                        names.names(tie.tied()),
                        "step",
                        tie.step(),
                        "purpose",
                        tie.purpose().name(),
                        "decision",
                        tie.decision().name(),
                        "taken",
                        names.names(tie.taken())));
    }
}
