package org.roundtable.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.roundtable.board.BoardLinks;
import org.roundtable.board.BoardService;
import org.roundtable.board.BoardView;
import org.roundtable.common.ui.Empty;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.SignedInPerson;

/** All boards of the signed-in person. */
@Route("boards")
@PermitAll
class BoardsView extends Main implements HasDynamicTitle {
    BoardsView(BoardService boards, CurrentPerson me) {
        List<BoardView> mine = boards.mine();
        Div page = new Div(new H1(getPageTitle()), mine.isEmpty() ? nothing(me) : list(mine));
        page.addClassNames("page", "stack");
        add(page);
    }

    private Component list(List<BoardView> mine) {
        UnorderedList list = new UnorderedList();
        list.addClassName("grid-cards");
        mine.forEach(board -> list.add(new ListItem(card(board))));
        return list;
    }

    private Component card(BoardView board) {
        Span name = new Span(board.name());
        name.addClassName("lead");
        Span role = new Span(getTranslation("shell.role." + board.role()));
        role.addClassName("muted");
        Anchor card = new Anchor(ShellLinks.home(board.id()));
        card.add(name, role);
        card.addClassNames("card", "card-link", "stack-s");
        return card;
    }

    private Component nothing(CurrentPerson me) {
        boolean administrator = me.signedIn().map(SignedInPerson::administrator).orElse(false);
        return administrator
                ? new Empty(
                        "shell.boards.none",
                        "shell.boards.none-administrator",
                        new Anchor(BoardLinks.administration(), getTranslation("shell.admin.boards")))
                : new Empty("shell.boards.none", "shell.boards.none-person");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.boards.title");
    }
}
