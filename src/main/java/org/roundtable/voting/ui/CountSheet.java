package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.roundtable.voting.PlainWords;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollOption;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.count.SchulzeResult;

/** A count in full: its picture, its table, and once closed how it was reached, step by step. */
class CountSheet extends Div {
    private final Div picture = new Div();
    private final CountTable table = new CountTable();
    private final ComparisonBox comparisons = new ComparisonBox();
    private final OrderedList steps = new OrderedList();

    CountSheet() {
        addClassName("stack");
        steps.addClassName("count-steps");
        add(picture, table, comparisons, steps);
    }

    void show(PollSnapshot now, PollCount count) {
        boolean options = now.terms().rules().method().listsOptions();
        boolean manyPairs = count.result() instanceof SchulzeResult schulze
                && schulze.options().size() > ComparisonBox.MOST_IN_ONE;
        picture.setVisible(options);
        table.setVisible(options && !manyPairs);
        comparisons.setVisible(manyPairs);
        if (options) {
            showNumbers(now.terms().options(), count);
        }
        steps.removeAll();
        now.result()
                .map(PlainWords::steps)
                .orElse(List.of())
                .forEach(step -> steps.add(new ListItem(Words.say(this, step))));
    }

    private void showNumbers(List<PollOption> options, PollCount count) {
        picture.removeAll();
        CountDrawing.of(this, options, count).ifPresent(picture::add);
        if (comparisons.isVisible()) {
            comparisons.show(options, (SchulzeResult) count.result());
        } else {
            table.show(CountRows.of(this, options, count));
        }
    }
}
