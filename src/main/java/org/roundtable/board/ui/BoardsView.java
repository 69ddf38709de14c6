package org.roundtable.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.roundtable.board.BoardDirectory;
import org.roundtable.board.BoardLinks;
import org.roundtable.board.BoardSummary;
import org.roundtable.common.ui.Empty;

/** All boards of the installation, for administrators. */
@Route("admin/boards")
@RolesAllowed("ADMINISTRATOR")
class BoardsView extends Main implements HasDynamicTitle {
    BoardsView(BoardDirectory directory) {
        addClassName("page-wide");
        List<BoardSummary> boards = directory.all();
        Heading heading = boards.isEmpty() ? new Heading(title()) : new Heading(title(), makeButton());
        heading.setEyebrow(getTranslation("board.one.eyebrow"));
        heading.setLead(getTranslation("board.admin.lead"));
        add(heading);
        add(
                boards.isEmpty()
                        ? new Empty("board.admin.none.title", "board.admin.none.text", makeButton())
                        : list(boards));
    }

    private UnorderedList list(List<BoardSummary> boards) {
        UnorderedList list = new UnorderedList();
        list.addClassName("grid-cards");
        boards.forEach(board -> list.add(new ListItem(card(board))));
        return list;
    }

    private Anchor card(BoardSummary board) {
        Anchor card = new Anchor(BoardLinks.administration(board.id()));
        card.addClassNames("card", "card-link");
        Paragraph name = new Paragraph(board.name());
        name.addClassName("person-name");
        card.add(
                name,
                Words.muted(
                        getTranslation("board.admin.taken", Map.of("taken", board.taken(), "seats", board.seats()))));
        return card;
    }

    private Button makeButton() {
        Button make = new Button(
                getTranslation("board.admin.make"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(BoardLinks.newBoard())));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        return make;
    }

    private String title() {
        return getTranslation("board.admin.title");
    }

    @Override
    public String getPageTitle() {
        return title();
    }
}
