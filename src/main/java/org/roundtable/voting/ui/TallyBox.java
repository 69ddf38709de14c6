package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.roundtable.voting.Choice;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;
import org.roundtable.voting.Reckoning;
import org.roundtable.voting.Stance;

/** How the votes stand, or that they are shown after closing. Every bar is as long as the whole electorate. */
class TallyBox extends Div {
    private final TallyBars bars = new TallyBars();
    private final Paragraph hidden = new Paragraph();
    private final Div reasons = new Div();
    private final Last<List<String>> blocks = new Last<>();

    TallyBox() {
        addClassName("stack");
        hidden.setText(getTranslation("voting.results-after-closing"));
        hidden.addClassName("muted");
        add(bars, hidden, reasons);
    }

    void show(PollSnapshot now) {
        boolean seen = now.reckoning().isPresent();
        bars.setVisible(seen);
        hidden.setVisible(!seen && now.state() != PollState.ANNULLED);
        now.reckoning().ifPresent(reckoning -> bars.show(picture(reckoning)));
        List<String> open = now.state().over() ? List.of() : now.blockReasons();
        reasons.setVisible(!open.isEmpty());
        if (blocks.differs(open)) {
            reasons.removeAll();
            reasons.add(new Paragraph(getTranslation("voting.block-reasons")), list(open));
        }
    }

    private TallyBars.Picture picture(Reckoning reckoning) {
        List<TallyBars.Bar> options = reckoning.rules().method().choices().stream()
                .map(choice -> bar(reckoning, choice))
                .toList();
        return new TallyBars.Picture(
                options, getTranslation("voting.tally-key", Map.of("needed", reckoning.votesNeeded())));
    }

    private TallyBars.Bar bar(Reckoning reckoning, Choice choice) {
        int votes = reckoning.tally().votes(choice);
        double whole = Math.max(1, reckoning.entitled());
        double mark = choice.stance() == Stance.IN_FAVOUR ? reckoning.votesNeeded() / whole : -1;
        return new TallyBars.Bar(choice.name(), Words.choice(this, choice), votes, votes / whole, mark);
    }

    private static UnorderedList list(List<String> texts) {
        return new UnorderedList(texts.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
