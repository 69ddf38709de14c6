package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Set;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.RoomQuorum;

/** Whether enough of the board are there, in words beside a light. */
class QuorumLight extends Paragraph {
    QuorumLight() {
        addClassNames("badge", "quorum-light");
    }

    void show(RoomQuorum quorum, Set<PersonId> recused) {
        RoomQuorum now = quorum.without(recused);
        int out = (int) recused.stream().filter(quorum.there()::contains).count();
        setText(getTranslation(
                now.reached() ? "room.quorum.reached" : "room.quorum.missing",
                Map.of(
                        "there", now.there().size(),
                        "entitled", now.entitled().size(),
                        "needed", now.needed(),
                        "missing", now.missing(),
                        "recused", now.recusedCount() ? 0 : out)));
        getElement().setAttribute("data-kind", now.reached() ? "success" : "warn");
    }
}
