package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.count.ApprovalResult;
import org.roundtable.voting.count.DateResult;
import org.roundtable.voting.count.EqualSharesResult;
import org.roundtable.voting.count.GreedyResult;
import org.roundtable.voting.count.IrvResult;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.SchulzeResult;
import org.roundtable.voting.count.ScoreLine;
import org.roundtable.voting.count.ScoreResult;
import org.roundtable.voting.count.StvResult;

/**
 * The numbers of a count, a row for each option: what every picture shows, to be read, copied and printed.
 *
 * @param rows cells, the first of which names the row
 */
record CountRows(String caption, List<String> headings, List<List<String>> rows) {
    private static final String NONE = "–";

    static CountRows of(Component on, List<PollOption> options, PollCount count) {
        CountColumns table = new CountColumns(on, options);
        List<List<String>> below = new ArrayList<>();
        switch (count.result()) {
            case ApprovalResult approval -> table.numbers("votes", approval.votes());
            case ScoreResult scores -> scores(table, scores.lines());
            case IrvResult irv -> below.add(rounds(table, irv));
            case StvResult stv -> below.add(stages(table, stv));
            case SchulzeResult schulze -> pairs(table, schulze);
            case GreedyResult greedy -> greedy(table, greedy);
            case EqualSharesResult shares -> shares(table, shares);
            case DateResult dates -> slots(table, dates.slots());
            case MotionResult motion -> throw new IllegalArgumentException();
        }
        List<List<String>> rows = new ArrayList<>(table.rows());
        rows.addAll(below);
        return new CountRows(table.text("caption." + count.rules().method()), table.headings(), rows);
    }

    private static void scores(CountColumns table, List<ScoreLine> lines) {
        table.column("sum", option -> Long.toString(lines.get(option).sum()));
        table.column("mean", option -> lines.get(option).mean().decimal(2).toPlainString());
        table.column("median", option -> lines.get(option).median().decimal(1).toPlainString());
        table.column(
                "spread",
                option -> lines.get(option).lowest() + " – " + lines.get(option).highest());
        table.column("people", option -> Long.toString(lines.get(option).papers()));
        table.column("given", option -> given(lines.get(option)));
    }

    /** "5 × 3, 4 × 1": three gave a 5, one a 4. */
    private static String given(ScoreLine line) {
        return line.counts().descendingMap().entrySet().stream()
                .map(count -> count.getKey() + " × " + count.getValue())
                .collect(Collectors.joining(", "));
    }

    /** @return the row of ballots that count for nobody any more */
    private static List<String> rounds(CountColumns table, IrvResult irv) {
        List<String> exhausted = new ArrayList<>(List.of(table.text("exhausted")));
        irv.rounds().forEach(round -> {
            table.numbered(
                    "round",
                    round.number(),
                    option -> round.votes().containsKey(option)
                            ? round.votes().get(option).toString()
                            : NONE);
            exhausted.add(Long.toString(round.exhausted()));
        });
        return exhausted;
    }

    private static List<String> stages(CountColumns table, StvResult stv) {
        List<String> exhausted = new ArrayList<>(List.of(table.text("exhausted")));
        stv.stages().forEach(stage -> {
            table.numbered(
                    "stage",
                    stage.number(),
                    option -> stage.out().contains(option)
                            ? NONE
                            : stage.votes().get(option).toPlainString());
            exhausted.add(stage.nonTransferable().toPlainString());
        });
        return exhausted;
    }

    private static void pairs(CountColumns table, SchulzeResult schulze) {
        for (int column = 0; column < schulze.pairwise().size(); column++) {
            int other = column;
            table.column(
                    "over",
                    Map.of("name", table.name(other)),
                    option -> option == other
                            ? NONE
                            : schulze.pairwise().get(option).get(other).toString());
        }
    }

    private static void greedy(CountColumns table, GreedyResult greedy) {
        Map<Integer, GreedyResult.Step> looked = new HashMap<>();
        greedy.steps().forEach(step -> looked.put(step.project(), step));
        table.cost();
        table.numbers("votes", greedy.votes());
        table.column(
                "left",
                option -> looked.containsKey(option)
                        ? table.money(looked.get(option).left())
                        : NONE);
        table.paid(Set.copyOf(greedy.winners()));
    }

    private static void shares(CountColumns table, EqualSharesResult shares) {
        Map<Integer, EqualSharesResult.Purchase> bought = new TreeMap<>();
        shares.purchases().forEach(purchase -> bought.put(purchase.project(), purchase));
        table.cost();
        table.paid(bought.keySet());
        table.column(
                "price",
                option -> bought.containsKey(option)
                        ? table.money(bought.get(option).price().decimal(0).longValue())
                        : NONE);
        table.column(
                "payers",
                option -> bought.containsKey(option)
                        ? Long.toString(bought.get(option).payingPrice()
                                + bought.get(option).payingRest())
                        : NONE);
    }

    private static void slots(CountColumns table, List<DateResult.Slot> slots) {
        table.column("slot.yes", slot -> Long.toString(slots.get(slot).yes()));
        table.column("slot.if-need-be", slot -> Long.toString(slots.get(slot).ifNeedBe()));
        table.column("slot.no", slot -> Long.toString(slots.get(slot).no()));
        table.column("can-come", slot -> Long.toString(slots.get(slot).canCome()));
    }
}
