package org.roundtable.voting.count;

import java.util.List;
import java.util.stream.IntStream;

/** Options are named without an order; those that most people name win. */
public final class ApprovalCount {
    private ApprovalCount() {}

    /**
     * Counts where every ballot can be read and nobody has a conflict of interest.
     *
     * @param present people in the room who may vote
     * @param entitled people who may vote
     * @param lots for a tie about the last place; where they say nothing, it stays open and none of the tied wins
     */
    public static ApprovalResult count(
            Options options,
            List<Batch<Approval>> batches,
            ApprovalRules rules,
            long present,
            long entitled,
            Lots lots) {
        return count(new Question.Choose(options, batches, rules, present, entitled, lots));
    }

    /** Counts. A ballot that names too few or too many options is invalid, one that names none is blank. */
    static ApprovalResult count(Question.Choose asked) {
        Options options = asked.options();
        ApprovalRules rules = asked.rules();
        List<Batch<Approval>> valid = asked.batches().stream()
                .filter(batch -> rules.valid(batch.ballot()))
                .toList();
        Turnout turnout = turnout(asked, Batches.papers(valid));
        List<Long> votes = votes(options, valid);
        long needed = rules.threshold() == null
                ? 1
                : rules.threshold().needed(rules.threshold().base().size(turnout.valid(), 0, turnout));
        Podium podium = Podium.of(
                eligible(votes, needed, rules.noneOfThese()),
                option -> Fraction.of(votes.get(option)),
                rules.seats(),
                asked.lots());
        return new ApprovalResult(options, rules, turnout, votes, needed, podium.winners(), podium.ties());
    }

    private static Turnout turnout(Question.Choose asked, long valid) {
        long blank = Batches.papers(asked.batches().stream()
                .filter(batch -> batch.ballot().size() == 0)
                .toList());
        long invalid = asked.papers() - valid - blank;
        return new Turnout(valid, blank, invalid, asked.present(), asked.entitled(), asked.present(), asked.recused());
    }

    private static List<Long> votes(Options options, List<Batch<Approval>> batches) {
        long[] votes = new long[options.size()];
        for (Batch<Approval> batch : batches) {
            batch.ballot().options().forEach(option -> votes[option] += batch.papers());
        }
        return IntStream.range(0, votes.length)
                .mapToObj(option -> votes[option])
                .toList();
    }

    private static List<Integer> eligible(List<Long> votes, long needed, int noneOfThese) {
        long toBeat = noneOfThese < 0 ? 0 : votes.get(noneOfThese);
        return IntStream.range(0, votes.size())
                .filter(option -> option != noneOfThese && votes.get(option) >= needed && votes.get(option) > toBeat)
                .boxed()
                .toList();
    }
}
