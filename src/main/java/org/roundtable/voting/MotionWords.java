package org.roundtable.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.QuorumRule;

/**
 * Says motions. Rules with a plain name have sentences of their own; any other share, base or a quorum of those present
 * has the general ones, which name them.
 */
final class MotionWords {
    private static final Set<MajorityBase> USUAL_BASES = Set.of(MajorityBase.YES_AND_NO, MajorityBase.ENTITLED);
    private static final String GENERAL = ".GENERAL";

    private MotionWords() {}

    static String rule(PollRules rules, Way.Motion motion) {
        return "voting.rule-sentence." + rules.method() + (usual(rules, motion) ? "" : GENERAL);
    }

    static Sentence result(PollRules rules, MotionResult motion, Map<String, Object> numbers) {
        String method = "voting.result-sentence." + rules.method();
        boolean usual = usual(rules, (Way.Motion) rules.way());
        return switch (motion.finding()) {
            case ALL_ABSTAINED, NOBODY_VOTED -> new Sentence(method + "." + motion.finding(), numbers);
            case NO_QUORUM -> new Sentence(usual ? method + ".NO_QUORUM" : "voting.result-sentence.NO_QUORUM", numbers);
            case PASSED, TOO_FEW, TIED, BLOCKED ->
                new Sentence(method + (usual ? "." : GENERAL + ".") + motion.finding(), numbers);
        };
    }

    static List<Sentence> steps(PollRules rules, MotionResult motion, Map<String, Object> numbers) {
        boolean usual = usual(rules, (Way.Motion) rules.way());
        String general = usual ? "" : GENERAL;
        List<Sentence> steps = new ArrayList<>();
        steps.add(new Sentence(usual ? "voting.step.quorum" : "voting.step.took-part", numbers));
        steps.addAll(Told.uncounted(motion.votes().blank(), motion.votes().invalid()));
        steps.add(new Sentence("voting.step.votes." + rules.method(), numbers));
        steps.add(new Sentence(usual ? "voting.step.base." + rules.method() : "voting.step.base.GENERAL", numbers));
        steps.add(new Sentence("voting.step.rule." + rules.method() + general, numbers));
        return steps;
    }

    static Map<String, Object> numbers(MotionResult motion) {
        return Map.of(
                "for", motion.votes().yes(),
                "against", motion.votes().against(),
                "disagree", motion.votes().no(),
                "blocks", motion.votes().block(),
                "abstained", motion.votes().abstain(),
                "base", motion.base(),
                "needed", motion.needed());
    }

    private static boolean usual(PollRules rules, Way.Motion motion) {
        return DecisionRule.of(motion).isPresent()
                && USUAL_BASES.contains(motion.majority().base())
                && rules.quorum().asked() == QuorumRule.By.TAKING_PART;
    }
}
