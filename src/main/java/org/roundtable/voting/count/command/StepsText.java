package org.roundtable.voting.count.command;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roundtable.voting.count.ApprovalResult;
import org.roundtable.voting.count.DateResult;
import org.roundtable.voting.count.EqualSharesResult;
import org.roundtable.voting.count.GreedyResult;
import org.roundtable.voting.count.IrvResult;
import org.roundtable.voting.count.IrvRound;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.Options;
import org.roundtable.voting.count.Result;
import org.roundtable.voting.count.SchulzeResult;
import org.roundtable.voting.count.ScoreResult;
import org.roundtable.voting.count.StvResult;
import org.roundtable.voting.count.StvStage;
import org.roundtable.voting.count.format.Words;

/** The steps of a count, line by line. */
final class StepsText {
    private StepsText() {}

    static Stream<String> of(Result result, Options options) {
        return switch (result) {
            case StvResult stv ->
                Stream.concat(
                        Stream.of("valid " + stv.validPapers() + ", invalid " + stv.invalidPapers() + ", quota "
                                + stv.quota()),
                        stv.stages().stream().flatMap(stage -> stage(stage, options)));
            case IrvResult irv -> irv.rounds().stream().flatMap(round -> round(round, options));
            case SchulzeResult schulze -> schulze(schulze, options);
            case EqualSharesResult shares -> shares(shares);
            case GreedyResult greedy -> greedy(greedy);
            case ApprovalResult approval ->
                votes(options, option -> Long.toString(approval.votes().get(option)));
            case ScoreResult score ->
                votes(
                        options,
                        option -> score.lines().get(option).sum() + ", mean "
                                + score.lines().get(option).mean());
            case DateResult dates ->
                votes(options, option -> dates.slots().get(option).toString());
            case MotionResult motion -> motion(motion);
        };
    }

    private static Stream<String> stage(StvStage stage, Options options) {
        List<String> lines = new ArrayList<>();
        String who = stage.option() < 0 ? "" : " of " + options.name(stage.option());
        lines.add("");
        lines.add("stage " + stage.number() + ": " + Words.of(stage.action()) + who);
        for (int option = 0; option < options.size(); option++) {
            if (!stage.out().contains(option)) {
                String elected = stage.elected().contains(option) ? "  elected" : "";
                lines.add("%16s  %s%s"
                        .formatted(stage.votes().get(option).toPlainString(), options.name(option), elected));
            }
        }
        lines.add("%16s  %s".formatted(stage.nonTransferable().toPlainString(), "non-transferable"));
        return lines.stream();
    }

    private static Stream<String> round(IrvRound round, Options options) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("round " + round.number() + ": " + round.needed() + " needed");
        round.votes().forEach((option, votes) -> lines.add("%10d  %s".formatted(votes, options.name(option))));
        lines.add("%10d  %s".formatted(round.exhausted(), "exhausted"));
        if (round.excluded() >= 0) {
            lines.add("excluded: " + options.name(round.excluded()));
        }
        return lines.stream();
    }

    private static Stream<String> schulze(SchulzeResult result, Options options) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        for (int one : result.standing()) {
            for (int other : result.standing()) {
                if (one != other) {
                    lines.add("%s over %s: %d ballots, strongest path %d"
                            .formatted(
                                    options.name(one),
                                    options.name(other),
                                    result.pairwise().get(one).get(other),
                                    result.paths().get(one).get(other)));
                }
            }
        }
        result.ranking().forEach(tier -> lines.add("place: " + String.join(" = ", options.names(tier))));
        return lines.stream();
    }

    private static Stream<String> shares(EqualSharesResult result) {
        Stream<String> purchases = result.purchases().stream()
                .map(purchase -> "  %s: cost %d, price %s, paid by %d, and by %d with all they had left"
                        .formatted(
                                result.projects().get(purchase.project()).id(),
                                result.projects().get(purchase.project()).cost(),
                                purchase.price().decimal(5).toPlainString(),
                                purchase.payingPrice(),
                                purchase.payingRest()));
        return Stream.concat(
                Stream.of("endowment " + result.endowment() + " after " + result.raises() + " raises; spent "
                        + result.spent() + " of " + result.budget()),
                purchases);
    }

    private static Stream<String> greedy(GreedyResult result) {
        return result.steps().stream()
                .map(step -> "  %s: %d votes, cost %d, left %d, %s"
                        .formatted(
                                result.projects().get(step.project()).id(),
                                result.votes().get(step.project()),
                                result.projects().get(step.project()).cost(),
                                step.left(),
                                step.selected() ? "selected" : "too dear"));
    }

    private static Stream<String> motion(MotionResult motion) {
        return Stream.of(
                "  yes " + motion.votes().yes() + ", no " + motion.votes().against() + ", abstain "
                        + motion.votes().abstain(),
                "  needed " + motion.needed() + " of " + motion.base() + "; quorum " + motion.quorumHad() + " of "
                        + motion.quorumNeeded(),
                "  finding " + Words.of(motion.finding()));
    }

    private static Stream<String> votes(Options options, IntFunction<String> value) {
        return IntStream.range(0, options.size())
                .mapToObj(option -> "  " + options.name(option) + ": " + value.apply(option));
    }
}
