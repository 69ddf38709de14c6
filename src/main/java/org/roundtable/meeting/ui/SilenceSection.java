package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Times;
import org.roundtable.meeting.Silence;

/** Members who came lately and were not heard, with the rule by which they are on this list. */
class SilenceSection extends TablePart {
    SilenceSection(Silence silence, BoardView board) {
        super("participation.silence");
        if (!silence.known()) {
            tell("participation.silence.too-early");
        } else if (silence.people().isEmpty()) {
            tell("participation.silence.none");
        } else {
            draw(silence, board);
        }
    }

    private void draw(Silence silence, BoardView board) {
        String day = Times.day(silence.meetings().getLast().startsAt(), board.zone(), getLocale());
        UnorderedList people = new UnorderedList();
        people.addClassName("room-list");
        silence.people().forEach(person -> people.add(new ListItem(person.name())));
        add(new Paragraph(getTranslation("participation.silence.since", Map.of("day", day))), people);
    }
}
