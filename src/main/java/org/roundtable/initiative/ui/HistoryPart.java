package org.roundtable.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.roundtable.common.ui.Times;
import org.roundtable.initiative.InitiativeSnapshot;
import org.roundtable.initiative.MoveView;

/** How it came to where it is: each move with who, when and why. It only ever grows. */
class HistoryPart extends Part<List<MoveView>> {
    private final Viewer viewer;
    private final OrderedList moves = new OrderedList();

    HistoryPart(Viewer viewer) {
        this.viewer = viewer;
        addClassName("section");
        moves.addClassName("timeline");
        add(new H2(getTranslation("initiative.history")), moves);
    }

    @Override
    List<MoveView> portion(InitiativeSnapshot snapshot) {
        return snapshot.history();
    }

    @Override
    void draw(List<MoveView> history) {
        setVisible(!history.isEmpty());
        history.stream().skip(moves.getComponentCount()).map(this::item).forEach(moves::add);
    }

    private Component item(MoveView move) {
        String at = Times.dayAndTime(move.at(), viewer.zone(), getLocale());
        ListItem item = new ListItem(new Moment(move.at(), at), new Paragraph(text(move)));
        if (!move.reason().isEmpty()) {
            Paragraph reason = new Paragraph(move.reason());
            reason.addClassNames("muted", "initiative-text");
            item.add(reason);
        }
        return item;
    }

    private String text(MoveView move) {
        String mover = move.mover().name().toLowerCase(Locale.ROOT);
        return getTranslation(
                "initiative.history." + mover,
                Map.of(
                        "who", move.by().name(),
                        "from", Terms.stage(this, move.from()),
                        "to", Terms.stage(this, move.to())));
    }
}
