package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.roundtable.common.ui.Amounts;
import org.roundtable.voting.PollOption;

/** A table that is made column by column. */
final class CountColumns {
    private static final String KEY = "voting.count-table.";

    private final Component on;
    private final List<PollOption> options;
    private final List<String> headings = new ArrayList<>();
    private final List<IntFunction<String>> cells = new ArrayList<>();

    CountColumns(Component on, List<PollOption> options) {
        this.on = on;
        this.options = options;
        column("option", this::name);
    }

    void column(String key, IntFunction<String> cell) {
        column(key, Map.of(), cell);
    }

    void column(String key, Map<String, Object> arguments, IntFunction<String> cell) {
        headings.add(on.getTranslation(KEY + key, arguments));
        cells.add(cell);
    }

    void numbered(String key, int number, IntFunction<String> cell) {
        column(key, Map.of("n", number), cell);
    }

    void numbers(String key, List<?> numbers) {
        column(key, option -> numbers.get(option).toString());
    }

    void cost() {
        column("cost", option -> money(options.get(option).cost()));
    }

    void paid(Set<Integer> selected) {
        column("paid", option -> text(selected.contains(option) ? "yes" : "no"));
    }

    String money(long hundredths) {
        return Amounts.hundredths(hundredths, Words.locale(on));
    }

    String name(int option) {
        return Words.option(on, options.get(option));
    }

    String text(String key) {
        return on.getTranslation(KEY + key);
    }

    List<String> headings() {
        return List.copyOf(headings);
    }

    List<List<String>> rows() {
        return IntStream.range(0, options.size()).mapToObj(this::row).toList();
    }

    List<String> row(int option) {
        return cells.stream().map(cell -> cell.apply(option)).toList();
    }
}
