package org.roundtable.voting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.roundtable.voting.PlainWords;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollState;

/** How the votes stand, or that they are shown after closing. */
class TallyBox extends Div {
    private final TallyBars bars;
    private final Paragraph meaning = new Paragraph();
    private final Paragraph hidden = new Paragraph();
    private final Div reasons = new Div();
    private final Last<List<String>> blocks = new Last<>();

    TallyBox(PollId poll) {
        bars = new TallyBars(poll);
        addClassName("stack");
        hidden.setText(getTranslation("voting.results-after-closing"));
        hidden.addClassName("muted");
        meaning.addClassName("muted");
        add(meaning, bars, hidden, reasons);
    }

    void count(CountPicture picture) {
        picture.tally().ifPresent(bars::show);
    }

    void show(PollSnapshot now) {
        boolean seen = now.count().isPresent();
        bars.setVisible(seen);
        meaning.setVisible(seen && now.terms().rules().method().listsOptions());
        if (meaning.isVisible()) {
            meaning.setText(Words.say(this, PlainWords.bars(now.terms().rules())));
        }
        hidden.setVisible(!seen && now.state() != PollState.ANNULLED);
        List<String> open = now.state().over() ? List.of() : now.blockReasons();
        reasons.setVisible(!open.isEmpty());
        if (blocks.differs(open)) {
            reasons.removeAll();
            reasons.add(new Paragraph(getTranslation("voting.block-reasons")), list(open));
        }
    }

    private static UnorderedList list(List<String> texts) {
        return new UnorderedList(texts.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
