package org.roundtable.board;

import java.time.Clock;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.security.Administrator;
import org.roundtable.security.CurrentPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people to boards by links. */
@Service
@Administrator
@Transactional
public class Invitations {
    private final BoardRepository boards;
    private final InvitationRepository invitations;
    private final CurrentPerson me;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            BoardRepository boards,
            InvitationRepository invitations,
            CurrentPerson me,
            ApplicationEventPublisher events,
            Clock clock) {
        this.boards = boards;
        this.invitations = invitations;
        this.me = me;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Rejected {@code observer-with-seat} */
    public InvitationLink invite(BoardId board, NewInvitation details) {
        if (!boards.existsById(board.value())) {
            throw new NotFound();
        }
        String token = Tokens.next();
        Invitation made = invitations.save(new Invitation(board, token, details, me.id(), clock.instant()));
        events.publishEvent(new InvitationMade(board, made.id(), made.invited(), me.id()));
        return made.link(token);
    }

    /**
     * Nobody can use the link from now on.
     *
     * @throws Rejected {@code invitation-used} when somebody already did
     */
    public void revoke(BoardId board, InvitationId id) {
        Invitation invitation =
                invitations.findWithLockByBoardAndId(board, id.value()).orElseThrow(NotFound::new);
        invitation.revoke(clock.instant());
        events.publishEvent(new InvitationRevoked(board, id, invitation.invited(), me.id()));
    }
}
