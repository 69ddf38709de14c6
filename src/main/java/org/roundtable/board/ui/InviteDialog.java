package org.roundtable.board.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import org.roundtable.board.BoardSnapshot;
import org.roundtable.board.InvitationLink;
import org.roundtable.board.Invitations;
import org.roundtable.board.NewInvitation;
import org.roundtable.board.Role;
import org.roundtable.common.ui.FieldErrors;

/** Makes an invitation link, and then shows it, once. */
final class InviteDialog extends Dialog {
    private final BoardSnapshot board;
    private final transient Invitations invitations;
    private final FieldErrors errors = new FieldErrors();
    private final PlaceFields place = new PlaceFields(Role.MEMBER, Optional.empty());
    private final TextField name = errors.watch("name", new TextField(getTranslation("board.invite.name")));
    private final EmailField email = errors.watch("email", new EmailField(getTranslation("board.invite.email")));
    private final IntegerField days = errors.watch("days", new IntegerField(getTranslation("board.invite.days")));

    InviteDialog(BoardSnapshot board, Invitations invitations) {
        this.board = board;
        this.invitations = invitations;
        setHeaderTitle(getTranslation("board.invite.title"));
        setCloseOnOutsideClick(false);
        email.setHelperText(getTranslation("board.invite.email-help"));
        days.setValue(NewInvitation.DAYS);
        days.setStepButtonsVisible(true);
        days.setMin(1);
        Div form = new Div(place, name, email, days);
        form.addClassName("form");
        add(form);
        Button make = new Button(getTranslation("board.invite.make"), click -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("kit.cancel"), click -> close()), make);
    }

    private void make() {
        NewInvitation details = new NewInvitation(
                place.role(),
                place.seat(),
                name.getValue(),
                email.getValue(),
                Objects.requireNonNullElse(days.getValue(), 0));
        errors.attempt(() -> show(invitations.invite(board.id(), details)));
    }

    private void show(InvitationLink link) {
        setHeaderTitle(getTranslation("board.invite.made"));
        removeAll();
        getFooter().removeAll();
        add(new LinkOnce(link, board.zone()));
        getFooter().add(new Button(getTranslation("board.invite.done"), click -> close()));
    }
}
