package org.roundtable.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says rules and counts in plain words: which sentence, with which numbers. */
public final class PlainWords {
    private PlainWords() {}

    /** Before voting: "Passes if more than half of yes and no votes are yes, and at least 7 of 12 vote." */
    public static Sentence rule(PollRules rules, int entitled) {
        return new Sentence(
                "voting.rule-sentence." + rules.method(),
                Map.of(
                        "rule", rules.rule().name(),
                        "base", rules.base().name(),
                        "quorum", rules.quorum().needed(entitled),
                        "entitled", entitled));
    }

    /** After closing: "Passed: 8 yes of 11 yes and no votes is more than half, and 11 of 12 took part (7 needed)." */
    public static Sentence result(Reckoning reckoning) {
        return new Sentence(
                "voting.result-sentence." + reckoning.rules().method() + "." + reckoning.finding(), numbers(reckoning));
    }

    /** The count in steps, each a sentence: who was entitled, quorum, the votes, the base, the rule. */
    public static List<Sentence> steps(Reckoning reckoning) {
        Map<String, Object> numbers = numbers(reckoning);
        List<Sentence> steps = new ArrayList<>();
        steps.add(new Sentence("voting.step.entitled", numbers));
        steps.add(new Sentence("voting.step.quorum", numbers));
        steps.add(new Sentence("voting.step.votes." + reckoning.rules().method(), numbers));
        steps.add(new Sentence("voting.step.base." + reckoning.rules().method(), numbers));
        steps.add(new Sentence("voting.step.rule." + reckoning.rules().method(), numbers));
        return List.copyOf(steps);
    }

    private static Map<String, Object> numbers(Reckoning reckoning) {
        Tally tally = reckoning.tally();
        return Map.ofEntries(
                Map.entry("rule", reckoning.rules().rule().name()),
                Map.entry("countBase", reckoning.rules().base().name()),
                Map.entry("for", tally.inFavour()),
                Map.entry("against", tally.against()),
                Map.entry("disagree", tally.against() - tally.blocking()),
                Map.entry("blocks", tally.blocking()),
                Map.entry("abstained", tally.abstaining()),
                Map.entry("base", reckoning.base()),
                Map.entry("needed", reckoning.votesNeeded()),
                Map.entry("took", reckoning.tookPart()),
                Map.entry("entitled", reckoning.entitled()),
                Map.entry("quorum", reckoning.quorumNeeded()),
                Map.entry("verdict", reckoning.verdict().name()));
    }
}
