package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;

/** Says what is about to be cast, before it is. */
class CastDialog extends ConfirmDialog {
    /** @param on in whose language */
    CastDialog(Component on, PollTerms terms, Vote vote, Runnable onCast) {
        this(on, on.getTranslation("voting.paper.check-title"), on.getTranslation("voting.cast"), terms, vote, onCast);
    }

    /** The same, of a ballot that is put down for somebody. */
    static CastDialog forSomebody(Component on, String name, PollTerms terms, Vote vote, Runnable onCast) {
        return new CastDialog(
                on,
                on.getTranslation("voting.assisted.check-title", Map.of("name", name)),
                on.getTranslation("voting.assisted.put-down"),
                terms,
                vote,
                onCast);
    }

    private CastDialog(Component on, String title, String confirm, PollTerms terms, Vote vote, Runnable onCast) {
        setHeader(title);
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
        setConfirmText(confirm);
        setCancelable(true);
        setCancelText(on.getTranslation("voting.paper.back"));
        addConfirmListener(confirmed -> onCast.run());
    }
}
