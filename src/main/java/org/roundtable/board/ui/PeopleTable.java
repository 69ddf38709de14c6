package org.roundtable.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.roundtable.board.AdministeredBoard;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.BoardSnapshot;
import org.roundtable.board.MemberView;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Times;
import org.roundtable.common.ui.Toast;

/** Everybody on a board, for an administrator to change. */
final class PeopleTable extends Div {
    private final transient BoardAdministration administration;
    private final DataTable table = new DataTable(List.of(
            getTranslation("board.one.person"),
            getTranslation("board.one.role"),
            getTranslation("board.one.seat"),
            getTranslation("board.one.since"),
            getTranslation("board.one.actions")));
    private final Rows<Line> rows =
            new Rows<>(table.body(), line -> line.member().person().id(), this::row);
    private BoardSnapshot board;

    PeopleTable(AdministeredBoard shown, BoardAdministration administration) {
        this.administration = administration;
        this.board = shown.board();
        add(table);
        show(shown);
    }

    void show(AdministeredBoard shown) {
        board = shown.board();
        table.setCaption(getTranslation(
                "board.one.people-caption", Map.of("n", board.people().size())));
        rows.show(board.people().stream()
                .map(member -> new Line(member, board.alternateOf(member)))
                .toList());
    }

    private Component row(Line line) {
        MemberView member = line.member();
        return table.row(
                List.of(
                        new Span(member.person().name()),
                        new Span(Words.role(this, member.role())),
                        new Span(seat(line)),
                        new Span(Times.day(member.since(), board.zone(), getLocale()))),
                actions(member));
    }

    private String seat(Line line) {
        String seat = Words.seat(this, line.member().seat());
        return line.alternate()
                .map(name -> getTranslation("board.one.seat-with-alternate", Map.of("seat", seat, "name", name)))
                .orElse(seat);
    }

    private Div actions(MemberView member) {
        Map<String, Object> name = Map.of("name", member.person().name());
        Button change = new Button(
                getTranslation("board.one.change"),
                click -> new PlaceDialog(board.id(), member, administration).open());
        change.setAriaLabel(getTranslation("board.one.change-of", name));
        Button end = new Button(getTranslation("board.one.end"), click -> askToEnd(member));
        end.setAriaLabel(getTranslation("board.one.end-of", name));
        end.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
        Div actions = new Div(change);
        if (member.seat().isPresent()) {
            Button alternate = new Button(
                    getTranslation("board.one.alternate"),
                    click -> new AlternateDialog(board, member, administration).open());
            alternate.setAriaLabel(getTranslation("board.one.alternate-of", name));
            actions.add(alternate);
        }
        actions.add(end);
        actions.addClassName("row");
        return actions;
    }

    private void askToEnd(MemberView member) {
        boolean last =
                board.facilitators().stream().map(MemberView::person).toList().equals(List.of(member.person()));
        Map<String, Object> name = Map.of("name", member.person().name());
        new EndDialog(member, last, () -> {
                    administration.end(board.id(), member.person().id());
                    Toast.show(getTranslation("board.one.ended", name));
                })
                .open();
    }

    private record Line(MemberView member, Optional<String> alternate) {}
}
