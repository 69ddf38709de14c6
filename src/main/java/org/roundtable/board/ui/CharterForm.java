package org.roundtable.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.BoardSnapshot;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.Rejected;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.Toast;

/** Amends a charter. When somebody else was quicker, both texts stand side by side until one is chosen. */
final class CharterForm extends Div {
    private final BoardSnapshot board;
    private final transient BoardAdministration administration;
    private final transient Supplier<BoardSnapshot> newest;
    private final FieldErrors errors = new FieldErrors();
    private final CharterFields fields = new CharterFields(errors);
    private final Div conflict = new Div();
    private CharterTerms seen;

    /** @param newest reads the board as it is now */
    CharterForm(BoardSnapshot board, BoardAdministration administration, Supplier<BoardSnapshot> newest) {
        this.board = board;
        this.administration = administration;
        this.newest = newest;
        this.seen = board.charter();
        addClassName("form");
        fields.show(seen);
        Div actions = new Div(new Button(getTranslation("board.form.save-charter"), click -> save()));
        actions.addClassName("form-actions");
        add(conflict, fields, actions);
    }

    private void save() {
        CharterTerms typed = fields.typed();
        try {
            if (errors.attempt(() -> administration.amendCharter(board.id(), seen, typed))) {
                settled(newest.get().charter());
                Toast.show(getTranslation("board.form.saved"));
            }
        } catch (Rejected tooLate) {
            compare(newest.get());
        }
    }

    private void compare(BoardSnapshot now) {
        conflict.removeAll();
        conflict.add(new CharterConflict(
                new CharterText(now.charter(), now.seated().size()), () -> settled(now.charter()), () -> {
                    seen = now.charter();
                    save();
                }));
        conflict.scrollIntoView();
    }

    private void settled(CharterTerms terms) {
        seen = terms;
        fields.show(terms);
        conflict.removeAll();
    }
}
