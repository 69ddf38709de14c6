package org.roundtable.voting.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.roundtable.voting.PlainWords;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollSnapshot;

/** How a closed poll was counted, step by step. */
class CountBox extends Details {
    private final OrderedList steps = new OrderedList();
    private final Last<PollCount> shown = new Last<>();

    CountBox() {
        setSummaryText(getTranslation("voting.how-counted"));
        steps.addClassName("count-steps");
        add(steps);
    }

    void show(PollSnapshot now) {
        setVisible(now.result().isPresent());
        now.result().filter(shown::differs).ifPresent(this::explain);
    }

    private void explain(PollCount result) {
        steps.removeAll();
        PlainWords.steps(result).forEach(step -> steps.add(new ListItem(Words.say(this, step))));
    }
}
