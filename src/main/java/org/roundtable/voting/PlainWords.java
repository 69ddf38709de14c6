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
        Map<String, Object> arguments = new HashMap<>(
                rules.way() instanceof Way.Motion motion ? settings(motion) : OptionRules.settings(rules.way()));
        arguments.put("quorum", rules.quorum().needed(entitled, seats));
        arguments.put("entitled", entitled);
        return new Sentence("voting.rule-sentence." + rules.method(), arguments);
    }

    /** After closing: "Passed: 8 yes of 11 yes and no votes is more than half, and 11 of 12 took part (7 needed)." */
    public static Sentence result(PollCount count) {
        return count.result() instanceof MotionResult motion
                ? new Sentence(
                        "voting.result-sentence." + count.rules().method() + "." + motion.finding(), numbers(count))
                : OptionResults.result(count, numbers(count));
    }

    /** The count in steps, each a sentence: who was entitled, quorum, the votes, what the rule makes of them. */
    public static List<Sentence> steps(PollCount count) {
        Map<String, Object> numbers = numbers(count);
        PollMethod method = count.rules().method();
        List<Sentence> steps = new ArrayList<>();
        steps.add(new Sentence("voting.step.entitled", numbers));
        steps.add(new Sentence(
                count.result() instanceof MotionResult ? "voting.step.quorum" : "voting.step.took-part", numbers));
        if (count.result() instanceof MotionResult) {
            steps.add(new Sentence("voting.step.votes." + method, numbers));
            steps.add(new Sentence("voting.step.base." + method, numbers));
            steps.add(new Sentence("voting.step.rule." + method, numbers));
        } else {
            steps.addAll(OptionSteps.of(count));
        }
        return List.copyOf(steps);
    }

    private static Map<String, Object> numbers(PollCount count) {
        Map<String, Object> numbers = new HashMap<>();
        numbers.put("took", count.tookPart());
        numbers.put("had", count.quorumHad());
        numbers.put("by", count.rules().quorum().by().name());
        numbers.put("entitled", count.electorate().entitled());
        numbers.put("quorum", count.quorumNeeded());
        if (count.result() instanceof MotionResult motion) {
            numbers.putAll(settings((Way.Motion) count.rules().way()));
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

    private static Map<String, Object> settings(Way.Motion motion) {
        Majority majority = motion.majority();
        return Map.of(
                "rule", DecisionRule.of(motion).map(DecisionRule::name).orElse("OTHER"),
                "share", majority.numerator() + "/" + majority.denominator(),
                "moreThan", Boolean.toString(majority.moreThan()),
                "countBase", majority.base().name());
    }
}
