package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;

/** Says what is about to be cast, before it is. */
class CastDialog extends ConfirmDialog {
    /**
     * @param on in whose language
     * @param whose the name of whoever it is cast for; empty for one's own
     */
    CastDialog(Component on, Optional<String> whose, PollTerms terms, Vote vote, Runnable onCast) {
        setHeader(whose.map(name -> on.getTranslation("voting.paper.check-title-for", Map.of("name", name)))
                .orElseGet(() -> on.getTranslation("voting.paper.check-title")));
        Div text = new Div();
        text.addClassName("stack");
        VoteLines lines = VoteLines.of(on, terms, vote);
        Component list = vote instanceof Vote.Ranks ? new OrderedList() : new UnorderedList();
        lines.said().forEach(line -> list.getElement().appendChild(new ListItem(line).getElement()));
        text.add(list);
        if (!lines.unsaid().isEmpty()) {
            text.add(new Paragraph(
                    on.getTranslation("voting.paper.check-rest", Map.of("names", String.join(", ", lines.unsaid())))));
        }
        if (!lines.sum().isEmpty()) {
            text.add(new Paragraph(lines.sum()));
        }
        if (terms.secret()) {
            text.add(new Paragraph(on.getTranslation("voting.secret.for-good")));
        }
        setText(text);
        setConfirmText(on.getTranslation(whose.isPresent() ? "voting.paper.cast-for" : "voting.cast"));
        setCancelable(true);
        setCancelText(on.getTranslation("voting.paper.back"));
        addConfirmListener(confirmed -> onCast.run());
    }
}
