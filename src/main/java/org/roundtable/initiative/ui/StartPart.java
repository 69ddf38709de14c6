package org.roundtable.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.roundtable.board.BoardView;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.initiative.Beginning;
import org.roundtable.initiative.InitiativeDrafting;
import org.roundtable.initiative.InitiativeId;
import org.roundtable.initiative.InitiativeLinks;

/** Starts a proposal on a board; asks on which if there are several. */
class StartPart extends Div {
    private final InitiativeDrafting drafting;
    private final Beginning beginning;
    private final InitiativeId id = InitiativeId.next();

    /** @param boards those of the person it could be for */
    StartPart(List<BoardView> boards, Beginning beginning, InitiativeDrafting drafting) {
        this.drafting = drafting;
        this.beginning = beginning;
        addClassName("row");
        List<BoardView> own = boards.stream()
                .filter(board -> board.role().atLeast(Role.MEMBER))
                .toList();
        if (own.isEmpty()) {
            Paragraph whyNot = new Paragraph(getTranslation("initiative.begin.observer"));
            whyNot.addClassName("why-not");
            add(whyNot);
        } else {
            offer(own);
        }
    }

    private void offer(List<BoardView> boards) {
        Select<BoardView> board = new Select<>();
        board.setLabel(getTranslation("initiative.begin.board"));
        board.setItemLabelGenerator(BoardView::name);
        board.setItems(boards);
        board.setValue(boards.getFirst());
        board.setVisible(boards.size() > 1);
        Button start = new Button(
                getTranslation("library.start"), click -> begin(board.getValue().id()));
        start.addThemeVariants(ButtonVariant.PRIMARY);
        add(board, start);
    }

    private void begin(BoardId board) {
        drafting.create(board, id, beginning);
        getUI().ifPresent(ui -> ui.navigate(InitiativeLinks.edit(board, id)));
    }
}
