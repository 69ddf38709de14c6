package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.count.SchulzeResult;

/**
 * Each compared with each, where they are too many for one table: the places of all, and one option at a time with each
 * of the others.
 */
class ComparisonBox extends Div {
    /** Up to so many, one table holds every pair. */
    static final int MOST_IN_ONE = 12;

    private final Select<Integer> one = new Select<>();
    private final CountTable places = new CountTable();
    private final CountTable pairs = new CountTable();
    private List<PollOption> options = List.of();
    private @Nullable SchulzeResult newest;

    ComparisonBox() {
        addClassName("stack");
        one.setLabel(getTranslation("voting.count-table.compare"));
        one.setItemLabelGenerator(option -> Words.option(this, options.get(option)));
        one.addValueChangeListener(chosen -> compare());
        add(places, one, pairs);
    }

    void show(List<PollOption> listed, SchulzeResult schulze) {
        newest = schulze;
        if (!options.equals(listed)) {
            options = listed;
            one.setItems(IntStream.range(0, listed.size()).boxed().toList());
            one.setValue(schulze.winners().stream().findFirst().orElse(0));
        }
        places.show(places(schulze));
        compare();
    }

    private CountRows places(SchulzeResult schulze) {
        CountColumns table = new CountColumns(this, options);
        List<Integer> order = new ArrayList<>();
        List<Integer> place = new ArrayList<>(schulze.standing());
        for (List<Integer> tier : schulze.ranking()) {
            tier.forEach(option -> place.set(option, order.size() + 1));
            order.addAll(tier);
        }
        table.column("place", option -> place.get(option).toString());
        table.column("beats", option -> count(schulze, other -> schulze.beats(option, other)));
        table.column("beaten", option -> count(schulze, other -> schulze.beats(other, option)));
        return new CountRows(
                table.text("caption.places"),
                table.headings(),
                order.stream().map(table::row).toList());
    }

    private static String count(SchulzeResult schulze, IntPredicate which) {
        return Long.toString(schulze.standing().stream()
                .mapToInt(Integer::intValue)
                .filter(which)
                .count());
    }

    private void compare() {
        Integer chosen = one.getValue();
        SchulzeResult schulze = newest;
        if (chosen == null || schulze == null) {
            return;
        }
        CountColumns table = new CountColumns(this, options);
        table.column("above", other -> schulze.pairwise().get(chosen).get(other).toString());
        table.column("below", other -> schulze.pairwise().get(other).get(chosen).toString());
        String caption = getTranslation(
                "voting.count-table.caption.compared", Map.of("name", Words.option(this, options.get(chosen))));
        pairs.show(new CountRows(
                caption,
                table.headings(),
                schulze.standing().stream()
                        .filter(other -> !other.equals(chosen))
                        .map(table::row)
                        .toList()));
    }
}
