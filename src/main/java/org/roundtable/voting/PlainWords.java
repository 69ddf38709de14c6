package org.roundtable.voting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MotionResult;

/** Says rules and counts in plain words: which sentence, with which numbers. */
public final class PlainWords {
    private PlainWords() {}

    /** Before voting: "Passes if more than half of yes and no votes are yes, and at least 7 of 12 vote." */
    public static Sentence rule(PollRules rules, int entitled, int seats) {
        Map<String, Object> arguments = new HashMap<>(settings(rules.way()));
        arguments.put("quorum", rules.quorum().needed(entitled, seats));
        arguments.put("entitled", entitled);
        return new Sentence("voting.rule-sentence." + rules.method(), arguments);
    }

    /** After closing: "Passed: 8 yes of 11 yes and no votes is more than half, and 11 of 12 took part (7 needed)." */
    public static Sentence result(PollCount count) {
        Map<String, Object> numbers = numbers(count);
        return count.result() instanceof MotionResult motion
                ? new Sentence("voting.result-sentence." + count.rules().method() + "." + motion.finding(), numbers)
                : new Sentence("voting.result-sentence." + count.verdict(), numbers);
    }

    /** The count in steps, each a sentence: who was entitled, quorum, the votes, the base, the rule. */
    public static List<Sentence> steps(PollCount count) {
        Map<String, Object> numbers = numbers(count);
        PollMethod method = count.rules().method();
        List<Sentence> steps = new ArrayList<>();
        steps.add(new Sentence("voting.step.entitled", numbers));
        steps.add(new Sentence("voting.step.quorum", numbers));
        if (count.result() instanceof MotionResult) {
            steps.add(new Sentence("voting.step.votes." + method, numbers));
            steps.add(new Sentence("voting.step.base." + method, numbers));
            steps.add(new Sentence("voting.step.rule." + method, numbers));
        }
        return List.copyOf(steps);
    }

    private static Map<String, Object> numbers(PollCount count) {
        Map<String, Object> numbers = new HashMap<>(settings(count.rules().way()));
        numbers.put("took", count.tookPart());
        numbers.put("entitled", count.electorate().entitled());
        numbers.put("quorum", count.quorumNeeded());
        numbers.put("verdict", count.verdict().name());
        numbers.put(
                "winners",
                String.join(
                        ", ", count.question().options().names(count.result().winners())));
        numbers.put("won", count.result().winners().size());
        if (count.result() instanceof MotionResult motion) {
            numbers.putAll(numbers(motion));
        }
        return numbers;
    }

    private static Map<String, Object> numbers(MotionResult motion) {
        return Map.of(
                "for", motion.votes().yes(),
                "against", motion.votes().against(),
                "disagree", motion.votes().no(),
                "blocks", motion.votes().block(),
                "abstained", motion.votes().abstain(),
                "base", motion.base(),
                "needed", motion.needed());
    }

    private static Map<String, Object> settings(Way way) {
        return switch (way) {
            case Way.Motion motion -> settings(motion);
            case Way.Choose choose ->
                Map.of("fewest", choose.fewest(), "most", choose.most(), "winners", choose.winners());
            case Way.Score score ->
                Map.of("most", score.most(), "measure", score.measure().name());
            case Way.Dots dots -> Map.of("dots", dots.dots(), "mostOnOne", dots.mostOnOne());
            case Way.Seats seats -> Map.of("seats", seats.seats());
            case Way.Budget budget -> Map.of("rule", budget.rule().name(), "fewest", budget.fewest());
            case Way.Runoff runoff -> Map.of();
            case Way.Strongest strongest -> Map.of();
            case Way.Dates dates -> Map.of();
        };
    }

    private static Map<String, Object> settings(Way.Motion motion) {
        Majority majority = motion.majority();
        return Map.of(
                "rule", DecisionRule.of(motion).map(DecisionRule::name).orElse("OTHER"),
                "share", majority.numerator() + "/" + majority.denominator(),
                "moreThan", Boolean.toString(majority.moreThan()),
                "countBase", majority.base().name());
    }
}
