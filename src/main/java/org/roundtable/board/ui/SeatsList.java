package org.roundtable.board.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.roundtable.board.BoardSnapshot;
import org.roundtable.board.MemberView;
import org.roundtable.common.ui.Rows;

/** The seats of a board by category, and how many are empty. */
final class SeatsList extends UnorderedList {
    private final ListItem empty = new ListItem();
    private final Span emptySeats = new Span();
    private ZoneId zone = ZoneOffset.UTC;
    private final Rows<MemberView> rows =
            new Rows<>(this, member -> member.person().id(), member -> new PersonItem(member, zone));

    SeatsList() {
        addClassName("seats");
        emptySeats.addClassName("person-name");
        empty.addClassName("seat");
        empty.getElement().setAttribute("data-state", "empty");
        empty.add(emptySeats, Words.muted(getTranslation("board.people.empty-seat-note")));
        add(empty);
    }

    void show(BoardSnapshot board) {
        zone = board.zone();
        rows.show(board.seated());
        empty.setVisible(board.emptySeats() > 0);
        emptySeats.setText(getTranslation("board.people.empty-seats", Map.of("n", board.emptySeats())));
    }
}
