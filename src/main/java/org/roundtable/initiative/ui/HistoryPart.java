package org.roundtable.initiative.ui;

import static org.roundtable.common.ui.Markup.tag;
import static org.roundtable.common.ui.Markup.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.common.ui.Markup;
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
        Markup.show(moves, history.stream().map(this::item).collect(Collectors.joining()));
    }

    private String item(MoveView move) {
        String at = Times.dayAndTime(move.at(), viewer.zone(), getLocale());
        String reason = move.reason().isEmpty() ? "" : tag("p", "class='muted initiative-text'", text(move.reason()));
        return tag("li", tag("time", "datetime='" + move.at() + "'", text(at)) + tag("p", text(told(move))) + reason);
    }

    private String told(MoveView move) {
        String mover = move.mover().name().toLowerCase(Locale.ROOT);
        return getTranslation(
                "initiative.history." + mover,
                Map.of(
                        "who", move.by().name(),
                        "from", Terms.stage(this, move.from()),
                        "to", Terms.stage(this, move.to())));
    }
}
