package org.roundtable.board.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.roundtable.board.AdministeredBoard;
import org.roundtable.board.InvitationState;
import org.roundtable.board.InvitationView;
import org.roundtable.board.Invitations;
import org.roundtable.common.ui.Confirm;
import org.roundtable.common.ui.DataTable;
import org.roundtable.common.ui.Rows;
import org.roundtable.common.ui.Times;
import org.roundtable.common.ui.Toast;
import org.roundtable.security.PersonBadge;

/** The invitations to a board, and what became of them. */
final class InvitationTable extends Div {
    private static final Map<InvitationState, String> KINDS = Map.of(
            InvitationState.OPEN, "info",
            InvitationState.USED, "success",
            InvitationState.EXPIRED, "neutral",
            InvitationState.REVOKED, "neutral");

    private final transient Invitations invitations;
    private final DataTable table = new DataTable(List.of(
            getTranslation("board.invite.for"),
            getTranslation("board.one.role"),
            getTranslation("board.invite.state"),
            getTranslation("board.invite.until"),
            getTranslation("board.one.actions")));
    private final Rows<InvitationView> rows = new Rows<>(table.body(), InvitationView::id, this::row);
    private AdministeredBoard board;

    InvitationTable(AdministeredBoard board, Invitations invitations) {
        this.board = board;
        this.invitations = invitations;
        add(table);
        show(board);
    }

    void show(AdministeredBoard newest) {
        board = newest;
        table.setCaption(getTranslation(
                "board.invite.caption", Map.of("n", board.invitations().size())));
        rows.show(board.invitations());
    }

    private Component row(InvitationView invitation) {
        return table.row(
                List.of(
                        new Span(invited(invitation)),
                        new Span(place(invitation)),
                        state(invitation),
                        new Span(Times.day(invitation.expiresAt(), board.board().zone(), getLocale()))),
                actions(invitation));
    }

    private String invited(InvitationView invitation) {
        if (!invitation.name().isEmpty()) {
            return invitation.name();
        }
        return invitation.email().isEmpty() ? getTranslation("board.invite.anybody") : invitation.email();
    }

    private String place(InvitationView invitation) {
        String role = Words.role(this, invitation.role());
        return invitation
                .seat()
                .map(seat -> role + ", " + Words.seat(this, seat))
                .orElse(role);
    }

    private Span state(InvitationView invitation) {
        String user = invitation.usedBy().map(PersonBadge::name).orElse("");
        Span badge = new Span(getTranslation("board.invite.state." + invitation.state(), Map.of("name", user)));
        badge.addClassName("badge");
        badge.getElement().setAttribute("data-kind", KINDS.getOrDefault(invitation.state(), "neutral"));
        return badge;
    }

    private Component actions(InvitationView invitation) {
        if (invitation.state() != InvitationState.OPEN) {
            return new Span();
        }
        Button revoke = new Button(getTranslation("board.invite.revoke"), click -> askToRevoke(invitation));
        revoke.setAriaLabel(getTranslation("board.invite.revoke-of", Map.of("name", invited(invitation))));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        return revoke;
    }

    private void askToRevoke(InvitationView invitation) {
        Confirm.ask(this, "board.invite.revoke-title", "board.invite.revoke-text", "board.invite.revoke", () -> {
            invitations.revoke(board.board().id(), invitation.id());
            Toast.show(getTranslation("board.invite.revoked"));
        });
    }
}
