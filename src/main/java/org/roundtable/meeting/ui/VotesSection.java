package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.stream.Stream;
import org.roundtable.common.ui.DataTable;
import org.roundtable.meeting.Participation;

/** How many votes were cast of all that could have been, by seat. Never who, and never which way. */
class VotesSection extends TablePart {
    VotesSection(Participation participation) {
        super("participation.votes");
        if (participation.votes().isEmpty()) {
            tell("participation.votes.none");
        } else {
            draw(participation);
        }
    }

    private void draw(Participation participation) {
        add(new Paragraph(getTranslation("participation.votes.polls", Map.of("n", participation.polls()))));
        DataTable table = table(
                "participation.votes.table",
                Stream.of("seat", "cast")
                        .map(name -> getTranslation("participation." + name))
                        .toList());
        participation.votes().forEach(one -> fill(table, new Span(seat(one.seat())), new ShareBar(one.votes())));
    }
}
