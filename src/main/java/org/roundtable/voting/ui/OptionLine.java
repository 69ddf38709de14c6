package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.roundtable.common.ui.Amounts;
import org.roundtable.voting.PollOption;

/** Something that can be voted for, as it stands on a ballot paper: its name, what it costs, and what to know of it. */
final class OptionLine extends Span {
    private OptionLine() {
        addClassName("option-line");
    }

    static OptionLine of(Component on, PollOption option) {
        OptionLine line = new OptionLine();
        line.part("option-name", Words.option(on, option));
        if (option.cost() > 0) {
            line.part("option-cost", Amounts.hundredths(option.cost(), Words.locale(on)));
        }
        if (!option.note().isEmpty()) {
            line.part("option-note", option.note());
        }
        return line;
    }

    private void part(String style, String text) {
        Span part = new Span(text);
        part.addClassName(style);
        add(part);
    }
}
