package org.roundtable.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.BoardLinks;
import org.roundtable.board.CharterTerms;
import org.roundtable.board.NewBoard;
import org.roundtable.common.BoardId;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.common.ui.Toast;
import org.roundtable.common.ui.Zones;

/** Makes a board, with a charter that can be taken as it stands. */
@Route("admin/boards/new")
@RolesAllowed("ADMINISTRATOR")
class NewBoardView extends Main implements HasDynamicTitle {
    private static final int USUAL_SEATS = 12;
    private static final int USUAL_SECONDS = 2;

    private final transient BoardAdministration administration;
    private final FieldErrors errors = new FieldErrors();
    private final BoardFields fields = new BoardFields(errors);
    private final CharterFields charter = new CharterFields(errors);

    NewBoardView(BoardAdministration administration) {
        this.administration = administration;
        addClassName("page");
        Heading heading = new Heading(getTranslation("board.new.title"));
        heading.setEyebrow(getTranslation("board.one.eyebrow"));
        heading.setLead(getTranslation("board.new.lead"));
        Button make = new Button(getTranslation("board.new.make"), click -> {
            try {
                make();
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        make.addThemeVariants(ButtonVariant.PRIMARY);
        make.setDisableOnClick(true);
        Div actions = new Div(make);
        actions.addClassName("form-actions");
        add(
                heading,
                new Block(getTranslation("board.new.about"), fields),
                new Block(getTranslation("board.new.charter"), charter),
                actions);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (attached.isInitialAttach()) {
            fields.show("", Zones.ofViewer(attached.getUI()), USUAL_SEATS);
            charter.show(new CharterTerms(
                    getTranslation("board.new.default.purpose"),
                    getTranslation("board.new.default.conflicts"),
                    USUAL_SECONDS,
                    1,
                    2,
                    "MORE_THAN_HALF"));
            fields.focusName();
        }
    }

    private void make() {
        errors.attempt(() -> {
            NewBoard details = new NewBoard(fields.name(), fields.zone(), fields.seats(), charter.typed());
            BoardId board = administration.make(details);
            UI.getCurrent().navigate(BoardLinks.administration(board));
            Toast.show(getTranslation("board.new.made"));
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("board.new.title");
    }
}
