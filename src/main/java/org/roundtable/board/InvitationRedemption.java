package org.roundtable.board;

import java.time.Clock;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.Accounts;
import org.roundtable.security.Anyone;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.NewAccount;
import org.roundtable.security.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes people in who hold an invitation. The link's secret is what opens the door, once. */
@Service
@Anyone
@Transactional
public class InvitationRedemption {
    private final InvitationRepository invitations;
    private final BoardRepository boards;
    private final Memberships memberships;
    private final Accounts accounts;
    private final CurrentPerson me;
    private final Clock clock;

    InvitationRedemption(
            InvitationRepository invitations,
            BoardRepository boards,
            Memberships memberships,
            Accounts accounts,
            CurrentPerson me,
            Clock clock) {
        this.invitations = invitations;
        this.boards = boards;
        this.memberships = memberships;
        this.accounts = accounts;
        this.me = me;
        this.clock = clock;
    }

    /** What the link offers; nothing when it is unknown, used, expired or revoked, and nobody can tell which. */
    @Transactional(readOnly = true)
    public Optional<InvitationOffer> look(String token) {
        return invitations
                .findByTokenHash(Tokens.hash(token))
                .filter(invitation -> invitation.state(clock.instant()) == InvitationState.OPEN)
                .flatMap(invitation ->
                        boards.findById(invitation.board().value()).map(board -> invitation.offer(board.name())));
    }

    /**
     * Opens an account and joins the board with it.
     *
     * @throws Rejected {@code invitation-gone}, {@code no-seat-left}, {@code email-taken}
     * @throws Invalid for what was typed
     */
    public PersonId joinAnew(String token, Newcomer newcomer) {
        Invitation invitation = open(token);
        PersonId person = accounts.open(
                new NewAccount(
                        newcomer.name(),
                        invitation.emailOr(newcomer.email()),
                        newcomer.language(),
                        Optional.of(newcomer.password()),
                        false),
                null);
        use(invitation, person);
        return person;
    }

    /**
     * The signed-in person joins the board.
     *
     * @throws Rejected {@code invitation-gone}, {@code no-seat-left}, {@code already-on-board}
     */
    @SignedIn
    public BoardId join(String token) {
        Invitation invitation = open(token);
        use(invitation, me.id());
        return invitation.board();
    }

    private Invitation open(String token) {
        Invitation invitation = invitations
                .findWithLockByTokenHash(Tokens.hash(token))
                .orElseThrow(() -> new Rejected("invitation-gone"));
        invitation.requireOpen(clock.instant());
        return invitation;
    }

    private void use(Invitation invitation, PersonId person) {
        invitation.use(person, clock.instant());
        memberships.join(invitation.board(), person, invitation.role(), invitation.seat());
    }
}
