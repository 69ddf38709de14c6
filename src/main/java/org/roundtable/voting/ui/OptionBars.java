package org.roundtable.voting.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.count.ApprovalResult;
import org.roundtable.voting.count.DateResult;
import org.roundtable.voting.count.EqualSharesResult;
import org.roundtable.voting.count.Fraction;
import org.roundtable.voting.count.GreedyResult;
import org.roundtable.voting.count.IrvResult;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.Question;
import org.roundtable.voting.count.SchulzeResult;
import org.roundtable.voting.count.ScoreResult;
import org.roundtable.voting.count.ScoreRules;
import org.roundtable.voting.count.StvResult;

/**
 * A bar for each option: how many chose it, ranked it first, or can come; how many others it beats; or what it was
 * given. As a share of everybody entitled where people are counted, else of the most there can be.
 */
final class OptionBars {
    private static final int DECIMALS = 2;

    private final PollCount count;
    private final List<PollOption> options;

    private OptionBars(PollCount count, List<PollOption> options) {
        this.count = count;
        this.options = options;
    }

    static List<CountPicture.Bar> of(PollCount count, List<PollOption> options) {
        OptionBars bars = new OptionBars(count, options);
        return switch (count.result()) {
            case ApprovalResult approval -> bars.people(approval.votes()::get, threshold(approval));
            case GreedyResult greedy -> bars.people(greedy.votes()::get, 0);
            case EqualSharesResult shares -> bars.people(votes(count)::get, 0);
            case IrvResult irv ->
                irv.rounds().isEmpty()
                        ? bars.people(option -> 0L, 0)
                        : bars.people(irv.rounds().getFirst().votes()::get, 0);
            case StvResult stv -> bars.people(option -> firstPreferences(stv, option), stv.quota());
            case SchulzeResult schulze ->
                bars.outOf(schulze.standing().size() - 1, option -> victories(schulze, option), 0);
            case DateResult dates -> bars.people(slot -> dates.slots().get(slot).canCome(), 0);
            case ScoreResult scores -> bars.numbers(scores);
            case MotionResult motion -> List.of();
        };
    }

    private List<CountPicture.Bar> people(IntFunction<Long> votes, long needed) {
        return outOf(count.electorate().entitled(), votes, needed);
    }

    private List<CountPicture.Bar> outOf(int all, IntFunction<Long> votes, long needed) {
        double whole = Math.max(1, all);
        double mark = needed > 0 ? Math.min(1, needed / whole) : -1;
        return each(option -> new CountPicture.Bar(
                "",
                options.get(option).name(),
                Long.toString(votes.apply(option)),
                Math.min(1, votes.apply(option) / whole),
                mark));
    }

    private List<CountPicture.Bar> numbers(ScoreResult scores) {
        boolean sums = scores.rules().measure() == ScoreRules.Measure.SUM;
        double whole = Math.max(
                1,
                sums
                        ? (double) scores.rules().most() * Math.max(1, count.tookPart())
                        : scores.rules().most());
        return each(option -> {
            BigDecimal number = value(scores, option).decimal(DECIMALS);
            return new CountPicture.Bar(
                    "",
                    options.get(option).name(),
                    number.setScale(sums ? 0 : 1, RoundingMode.HALF_UP).toPlainString(),
                    Math.min(1, number.doubleValue() / whole),
                    -1);
        });
    }

    private List<CountPicture.Bar> each(IntFunction<CountPicture.Bar> bar) {
        return IntStream.range(0, options.size()).mapToObj(bar).toList();
    }

    private static long threshold(ApprovalResult approval) {
        return approval.rules().threshold() == null ? 0 : approval.needed();
    }

    private static List<Long> votes(PollCount count) {
        return ((Question.SharedBudget) count.question()).ballots().votes();
    }

    private static long firstPreferences(StvResult stv, int option) {
        return stv.stages().isEmpty()
                ? 0
                : stv.stages().getFirst().votes().get(option).longValue();
    }

    /** How many others it beats. */
    private static long victories(SchulzeResult schulze, int option) {
        return schulze.standing().stream()
                .filter(other -> other != option && schulze.beats(option, other))
                .count();
    }

    private static Fraction value(ScoreResult scores, int option) {
        return switch (scores.rules().measure()) {
            case SUM -> Fraction.of(scores.lines().get(option).sum());
            case MEAN -> scores.lines().get(option).mean();
            case MEDIAN -> scores.lines().get(option).median();
        };
    }
}
