package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.roundtable.common.PersonId;
import org.roundtable.common.ui.Rows;
import org.roundtable.voting.RecusalView;

/** Who is out, and why; with the way to let them in again, for a facilitator who is not the person. */
class ConflictList extends UnorderedList {
    private final PersonId me;
    private final ConflictDialogs dialogs;
    private final Rows<Line> rows =
            new Rows<>(this, line -> line.recusal().person().id(), this::item);

    ConflictList(PersonId me, ConflictDialogs dialogs) {
        this.me = me;
        this.dialogs = dialogs;
        addClassName("conflict-list");
    }

    /** @param facilitating whether the signed-in person may let people in again now */
    void show(List<RecusalView> out, boolean facilitating) {
        setVisible(!out.isEmpty());
        rows.show(out.stream()
                .map(recusal ->
                        new Line(recusal, facilitating && !recusal.person().id().equals(me)))
                .toList());
    }

    private Component item(Line line) {
        RecusalView recusal = line.recusal();
        Span name = new Span(recusal.person().name());
        name.addClassName("roll-name");
        ListItem item = new ListItem(name, new Span(ConflictWords.why(this, recusal)));
        if (!recusal.byThemselves()) {
            item.add(muted(getTranslation(
                    "voting.recusal.recorded-by", Map.of("who", recusal.by().name()))));
        }
        if (recusal.ballotWithdrawn()) {
            item.add(muted(getTranslation("voting.recusal.withdrawn")));
        }
        if (line.mayLetIn()) {
            item.add(letIn(recusal));
        }
        return item;
    }

    private Button letIn(RecusalView recusal) {
        Button button = new Button(
                getTranslation("voting.recusal.take-back"),
                click -> dialogs.takeBack(recusal.person().id()).open());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(
                "voting.recusal.take-back-of", Map.of("name", recusal.person().name())));
        return button;
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    private record Line(RecusalView recusal, boolean mayLetIn) {}
}
