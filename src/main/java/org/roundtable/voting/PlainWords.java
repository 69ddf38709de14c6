package org.roundtable.voting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.voting.count.MotionResult;

/** Says rules and counts in plain words: which sentence, with which numbers. */
public final class PlainWords {
    private PlainWords() {}

    /** Before voting: "Passes if more than half of yes and no votes are yes, and at least 7 of 12 vote." */
    public static Sentence rule(PollRules rules, int entitled, int seats) {
        Map<String, Object> arguments = new HashMap<>(settings(rules.way()));
        arguments.put("quorum", rules.quorum().needed(entitled, seats));
        arguments.put("by", rules.quorum().asked().name());
        arguments.put("entitled", entitled);
        String key = rules.way() instanceof Way.Motion motion
                ? MotionWords.rule(rules, motion)
                : "voting.rule-sentence." + rules.method();
        return new Sentence(key, arguments);
    }

    /** After closing: "Passed: 8 yes of 11 yes and no votes is more than half, and 11 of 12 took part (7 needed)." */
    public static Sentence result(PollCount count) {
        return count.result() instanceof MotionResult motion
                ? MotionWords.result(count.rules(), motion, numbers(count))
                : OptionResults.result(count, numbers(count));
    }

    /** What the bars of a choice among options stand for. */
    public static Sentence bars(PollRules rules) {
        return new Sentence("voting.bars." + rules.method(), settings(rules.way()));
    }

    /** The count in steps, each a sentence: who was entitled, quorum, the votes, what the rule makes of them. */
    public static List<Sentence> steps(PollCount count) {
        Map<String, Object> numbers = numbers(count);
        List<Sentence> steps = new ArrayList<>();
        steps.add(new Sentence("voting.step.entitled", numbers));
        if (count.result() instanceof MotionResult motion) {
            steps.addAll(MotionWords.steps(count.rules(), motion, numbers));
        } else {
            steps.add(new Sentence("voting.step.took-part", numbers));
            steps.addAll(OptionSteps.of(count));
        }
        return List.copyOf(steps);
    }

    private static Map<String, Object> numbers(PollCount count) {
        Map<String, Object> numbers = new HashMap<>();
        numbers.put("took", count.tookPart());
        numbers.put("had", count.quorumHad());
        numbers.put("by", count.rules().quorum().asked().name());
        numbers.put("entitled", count.electorate().entitled());
        numbers.put("quorum", count.quorumNeeded());
        if (count.result() instanceof MotionResult motion) {
            numbers.putAll(settings(count.rules().way()));
            numbers.putAll(MotionWords.numbers(motion));
        }
        return numbers;
    }

    private static Map<String, Object> settings(Way way) {
        if (!(way instanceof Way.Motion motion)) {
            return OptionRules.settings(way);
        }
        Map<String, Object> settings = new HashMap<>(OptionRules.share(motion.majority()));
        settings.put("rule", DecisionRule.of(motion).map(DecisionRule::name).orElse("OTHER"));
        return settings;
    }
}
