package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.roundtable.common.ui.Amounts;
import org.roundtable.common.ui.DataTable;
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

/** The numbers of a count, a row for each option: what every picture shows, to be read, copied and printed. */
final class CountTable {
    private static final int DECIMALS = 2;
    private static final String KEY = "voting.count-table.";

    private final Component on;
    private final List<PollOption> options;
    private final List<String> headings = new ArrayList<>();
    private final List<Function<Integer, String>> cells = new ArrayList<>();

    private CountTable(Component on, List<PollOption> options) {
        this.on = on;
        this.options = options;
        column(text("option"), option -> Words.option(on, options.get(option)));
    }

    static DataTable of(Component on, List<PollOption> options, PollCount count) {
        CountTable table = new CountTable(on, options);
        switch (count.result()) {
            case ApprovalResult approval -> table.column("votes", approval.votes());
            case ScoreResult scores -> table.show(scores);
            case IrvResult irv -> table.show(irv);
            case SchulzeResult schulze -> table.show(schulze);
            case StvResult stv -> table.show(stv);
            case GreedyResult greedy -> table.show(greedy);
            case EqualSharesResult shares -> table.show(shares);
            case DateResult dates -> table.show(dates);
            case MotionResult motion -> throw new IllegalArgumentException();
        }
        return table.made();
    }

    private DataTable made() {
        DataTable table = new DataTable(headings);
        table.setCaption(text("caption"));
        IntStream.range(0, options.size())
                .mapToObj(option -> cells.stream()
                        .map(cell -> (Component) new Span(cell.apply(option)))
                        .toArray(Component[]::new))
                .forEach(row -> table.body().add(table.row(row)));
        return table;
    }

    private void column(String heading, Function<Integer, String> cell) {
        headings.add(heading);
        cells.add(cell);
    }

    private void column(String key, List<?> numbers) {
        column(text(key), option -> numbers.get(option).toString());
    }

    private void show(ScoreResult scores) {
        List<ScoreLine> lines = scores.lines();
        column(text("sum"), option -> Long.toString(lines.get(option).sum()));
        column(
                text("mean"),
                option -> lines.get(option).mean().decimal(DECIMALS).toPlainString());
        column(text("median"), option -> lines.get(option).median().decimal(1).toPlainString());
        column(
                text("spread"),
                option -> lines.get(option).lowest() + " – " + lines.get(option).highest());
        column(text("people"), option -> Long.toString(lines.get(option).papers()));
    }

    private void show(IrvResult irv) {
        irv.rounds()
                .forEach(round -> column(
                        numbered("round", round.number()),
                        option -> round.votes().containsKey(option)
                                ? round.votes().get(option).toString()
                                : "–"));
    }

    private void show(StvResult stv) {
        stv.stages()
                .forEach(stage -> column(
                        numbered("stage", stage.number()),
                        option -> stage.out().contains(option)
                                ? "–"
                                : stage.votes().get(option).toPlainString()));
    }

    private void show(SchulzeResult schulze) {
        IntStream.range(0, options.size())
                .forEach(other -> column(
                        on.getTranslation(KEY + "over", Map.of("name", Words.option(on, options.get(other)))),
                        option -> option == other
                                ? "–"
                                : schulze.pairwise().get(option).get(other).toString()));
    }

    private void show(GreedyResult greedy) {
        cost();
        column("votes", greedy.votes());
        paid(Set.copyOf(greedy.winners()));
    }

    private void show(EqualSharesResult shares) {
        Map<Integer, EqualSharesResult.Purchase> bought = Stream.of(shares.purchases())
                .flatMap(List::stream)
                .collect(Collectors.toMap(EqualSharesResult.Purchase::project, one -> one));
        cost();
        paid(bought.keySet());
        column(
                text("price"),
                option -> bought.containsKey(option)
                        ? Amounts.hundredths(
                                bought.get(option).price().decimal(0).longValue(), Words.locale(on))
                        : "–");
        column(
                text("payers"),
                option -> bought.containsKey(option)
                        ? Long.toString(bought.get(option).payingPrice()
                                + bought.get(option).payingRest())
                        : "–");
    }

    private void show(DateResult dates) {
        column(text("slot.yes"), slot -> Long.toString(dates.slots().get(slot).yes()));
        column(
                text("slot.if-need-be"),
                slot -> Long.toString(dates.slots().get(slot).ifNeedBe()));
        column(text("slot.no"), slot -> Long.toString(dates.slots().get(slot).no()));
    }

    private void cost() {
        column(text("cost"), option -> Amounts.hundredths(options.get(option).cost(), Words.locale(on)));
    }

    private void paid(Set<Integer> selected) {
        column(text("paid"), option -> text(selected.contains(option) ? "yes" : "no"));
    }

    private String text(String key) {
        return on.getTranslation(KEY + key);
    }

    private String numbered(String key, int number) {
        return on.getTranslation(KEY + key, Map.of("n", number));
    }
}
