package org.roundtable.meeting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Empty;
import org.roundtable.common.ui.Rows;
import org.roundtable.meeting.ActionState;
import org.roundtable.meeting.BoardAction;

/** What is to be done, what is due first before the others; then what is done and what was given up. */
class ActionsPage extends Div {
    private final transient ActionsTools tools;
    private final transient BoardView board;
    private final Empty none = new Empty("actions.none", "actions.none.text");
    private final UnorderedList open = new UnorderedList();
    private final UnorderedList settled = new UnorderedList();
    private final Section closed = new Section(new H2(getTranslation("actions.settled")), settled);
    private final transient Rows<ActionItemRow.Line> openRows;
    private final transient Rows<ActionItemRow.Line> settledRows;

    ActionsPage(ActionsTools tools, BoardView board) {
        this.tools = tools;
        this.board = board;
        addClassName("page");
        open.addClassName("room-list");
        settled.addClassName("room-list");
        closed.addClassName("section");
        openRows = new Rows<>(open, line -> line.action().id(), line -> new ActionItemRow(tools, board, line));
        settledRows = new Rows<>(settled, line -> line.action().id(), line -> new ActionItemRow(tools, board, line));
        Header head =
                new Header(new H1(getTranslation("actions.title")), new Paragraph(getTranslation("actions.text")));
        head.addClassName("page-head");
        add(head, none, open, closed);
    }

    void show(List<BoardAction> actions) {
        LocalDate today = LocalDate.ofInstant(tools.clock().instant(), board.zone());
        List<ActionItemRow.Line> lines = actions.stream()
                .map(action -> new ActionItemRow.Line(action, action.late(today)))
                .toList();
        List<ActionItemRow.Line> done =
                lines.stream().filter(line -> !isOpen(line)).toList();
        openRows.show(lines.stream().filter(ActionsPage::isOpen).toList());
        settledRows.show(done);
        closed.setVisible(!done.isEmpty());
        none.setVisible(lines.size() == done.size());
    }

    private static boolean isOpen(ActionItemRow.Line line) {
        return line.action().state() == ActionState.OPEN;
    }
}
