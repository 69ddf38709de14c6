package org.roundtable.voting.count.command;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roundtable.voting.count.ApprovalResult;
import org.roundtable.voting.count.DateResult;
import org.roundtable.voting.count.EqualSharesResult;
import org.roundtable.voting.count.Fraction;
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
    private static final int SHOWN = 5;

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
            case ApprovalResult approval -> VotesText.of(approval, options);
            case ScoreResult score ->
                votes(
                        options,
                        option -> score.lines().get(option).sum() + ", mean "
                                + score.lines().get(option).mean());
            case DateResult dates ->
                votes(options, option -> dates.slots().get(option).toString());
            case MotionResult motion -> VotesText.of(motion);
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
                lines.add(text("%16s  %s%s", stage.votes().get(option).toPlainString(), options.name(option), elected));
            }
        }
        lines.add(text("%16s  %s", stage.nonTransferable().toPlainString(), "non-transferable"));
        return lines.stream();
    }

    private static Stream<String> round(IrvRound round, Options options) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("round " + round.number() + ": " + round.needed() + " needed");
        round.votes().forEach((option, votes) -> lines.add(text("%10d  %s", votes, options.name(option))));
        lines.add(text("%10d  %s", round.exhausted(), "exhausted"));
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
                    lines.add(text(
                            "%s over %s: %d ballots, strongest path %d",
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
        int decimals = result.decimals();
        Stream<String> purchases = result.purchases().stream()
                .map(purchase -> text(
                        "  %s: cost %s, price %s, paid by %d, and by %d with all they had left",
                        result.projects().get(purchase.project()).id(),
                        money(result.projects().get(purchase.project()).cost(), decimals),
                        money(purchase.price(), decimals),
                        purchase.payingPrice(),
                        purchase.payingRest()));
        String summary = text(
                "endowment %s after %d raises; spent %s of %s",
                money(result.endowment(), decimals),
                result.raises(),
                money(result.spent(), decimals),
                money(result.budget(), decimals));
        return Stream.concat(Stream.of(summary), purchases);
    }

    private static Stream<String> greedy(GreedyResult result) {
        return result.steps().stream()
                .map(step -> text(
                        "  %s: %d votes, cost %s, left %s, %s",
                        result.projects().get(step.project()).id(),
                        result.votes().get(step.project()),
                        money(result.projects().get(step.project()).cost(), result.decimals()),
                        money(step.left(), result.decimals()),
                        step.selected() ? "selected" : "too dear"));
    }

    private static String money(long smallest, int decimals) {
        return BigDecimal.valueOf(smallest, decimals).toPlainString();
    }

    private static String money(Fraction smallest, int decimals) {
        return smallest.decimal(SHOWN).movePointLeft(decimals).toPlainString();
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }

    static Stream<String> votes(Options options, IntFunction<String> value) {
        return IntStream.range(0, options.size())
                .mapToObj(option -> "  " + options.name(option) + ": " + value.apply(option));
    }
}
