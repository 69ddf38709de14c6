package org.roundtable.board.ui;

import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.roundtable.board.InvitationRedemption;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;

/** The same invitation for somebody with an account: they sign in on the way here. */
@Route(value = "invitations/:token/join", autoLayout = false)
@PermitAll
class JoinSignedInView extends JoinView {
    JoinSignedInView(InvitationRedemption redemption, CurrentPerson me, People people) {
        super(redemption, me, people);
    }
}
