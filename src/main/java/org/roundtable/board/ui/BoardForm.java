package org.roundtable.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.BoardSnapshot;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.Toast;

/** Changes a board's name, time zone and number of seats. */
final class BoardForm extends Div {
    BoardForm(BoardSnapshot board, BoardAdministration administration) {
        addClassName("form");
        FieldErrors errors = new FieldErrors();
        BoardFields fields = new BoardFields(errors);
        fields.show(board.name(), board.zone(), board.seats());
        Button save = new Button(getTranslation("board.form.save-board"), click -> {
            if (errors.attempt(
                    () -> administration.rearrange(board.id(), fields.name(), fields.zone(), fields.seats()))) {
                Toast.show(getTranslation("board.form.saved"));
            }
        });
        Div actions = new Div(save);
        actions.addClassName("form-actions");
        add(fields, actions);
    }
}
