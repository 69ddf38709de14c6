package org.roundtable.voting.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import org.jspecify.annotations.Nullable;
import org.roundtable.voting.PlainWords;
import org.roundtable.voting.PollCount;
import org.roundtable.voting.PollSnapshot;

/** How a closed poll was counted: a picture of its rounds, a table, and step by step. Drawn when somebody opens it. */
class CountBox extends Details {
    private final Div content = new Div();
    private final Last<PollCount> shown = new Last<>();
    private @Nullable PollSnapshot newest;

    CountBox() {
        setSummaryText(getTranslation("voting.how-counted"));
        content.addClassName("stack");
        add(content);
        addOpenedChangeListener(opened -> draw());
    }

    void show(PollSnapshot now) {
        newest = now;
        setVisible(now.result().isPresent());
        draw();
    }

    private void draw() {
        PollSnapshot now = newest;
        if (isOpened() && now != null) {
            now.result().filter(shown::differs).ifPresent(result -> explain(now, result));
        }
    }

    private void explain(PollSnapshot now, PollCount result) {
        content.removeAll();
        OrderedList steps = new OrderedList();
        steps.addClassName("count-steps");
        PlainWords.steps(result).forEach(step -> steps.add(new ListItem(Words.say(this, step))));
        if (now.terms().rules().method().listsOptions()) {
            RoundsPicture.of(this, now.terms().options(), result).ifPresent(content::add);
            content.add(CountTable.of(this, now.terms().options(), result));
        }
        content.add(steps);
    }
}
