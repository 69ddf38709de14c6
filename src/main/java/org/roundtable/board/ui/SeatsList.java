package org.roundtable.board.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.BoardSnapshot;
import org.roundtable.board.MemberView;
import org.roundtable.common.ui.Rows;

/** The seats of a board by category, and how many are empty. */
final class SeatsList extends UnorderedList {
    private final ListItem empty = new ListItem();
    private final Span emptySeats = new Span();
    private ZoneId zone = ZoneOffset.UTC;
    private final Rows<Line> rows =
            new Rows<>(this, line -> line.member().person().id(), this::item);

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
        rows.show(board.seated().stream()
                .map(member -> new Line(member, board.alternateOf(member)))
                .toList());
        empty.setVisible(board.emptySeats() > 0);
        emptySeats.setText(getTranslation("board.people.empty-seats", Map.of("n", board.emptySeats())));
    }

    private PersonItem item(Line line) {
        PersonItem item = new PersonItem(line.member(), zone);
        line.alternate()
                .ifPresent(
                        name -> item.add(Words.muted(getTranslation("board.people.alternate", Map.of("name", name)))));
        return item;
    }

    private record Line(MemberView member, Optional<String> alternate) {}
}
