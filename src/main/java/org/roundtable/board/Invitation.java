package org.roundtable.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;
import org.roundtable.security.PersonBadge;

/** A link by which one person may come to a board, once and until a day. */
@Entity
class Invitation extends Stored {
    private static final int NAME_MAX = 80;
    private static final int EMAIL_MAX = 254;
    private static final int DAYS_MAX = 90;

    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(nullable = false)
    private String tokenHash;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private @Nullable SeatCategory seat;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private PersonId madeBy;

    @Column(nullable = false)
    private Instant madeAt;

    @Column(nullable = false)
    private Instant expiresAt;

    private @Nullable PersonId usedBy;
    private @Nullable Instant usedAt;
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(BoardId board, String token, NewInvitation details, PersonId madeBy, Instant madeAt) {
        super(InvitationId.next().value());
        if (details.role() == Role.OBSERVER && details.seat().isPresent()) {
            throw new Rejected("observer-with-seat");
        }
        this.board = board;
        this.tokenHash = Tokens.hash(token);
        this.role = details.role();
        this.seat = details.seat().orElse(null);
        this.name = Texts.optional("name", details.name(), NAME_MAX);
        this.email = Texts.optional("email", details.email(), EMAIL_MAX);
        this.madeBy = madeBy;
        this.madeAt = madeAt;
        this.expiresAt = madeAt.plus(Duration.ofDays(Ranges.within("days", details.days(), 1, DAYS_MAX)));
    }

    /** @throws Rejected {@code invitation-gone}, whatever became of it */
    void use(PersonId person, Instant at) {
        requireOpen(at);
        usedBy = person;
        usedAt = at;
    }

    /** @throws Rejected {@code invitation-gone} */
    void requireOpen(Instant at) {
        if (state(at) != InvitationState.OPEN) {
            throw new Rejected("invitation-gone");
        }
    }

    /** @throws Rejected {@code invitation-used} */
    void revoke(Instant at) {
        if (usedAt != null) {
            throw new Rejected("invitation-used");
        }
        revokedAt = at;
    }

    InvitationState state(Instant now) {
        if (usedAt != null) {
            return InvitationState.USED;
        }
        if (revokedAt != null) {
            return InvitationState.REVOKED;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    InvitationView view(Instant now, Optional<PersonBadge> user) {
        return new InvitationView(id(), role, seat(), name, email, expiresAt, state(now), user);
    }

    InvitationOffer offer(String boardName) {
        return new InvitationOffer(boardName, role, seat(), name, email);
    }

    InvitationLink link(String token) {
        return new InvitationLink(id(), token, expiresAt);
    }

    InvitationId id() {
        return new InvitationId(key());
    }

    BoardId board() {
        return board;
    }

    Role role() {
        return role;
    }

    Optional<SeatCategory> seat() {
        return Optional.ofNullable(seat);
    }

    Optional<PersonId> usedBy() {
        return Optional.ofNullable(usedBy);
    }

    /** Who is meant, as far as it is known. */
    String invited() {
        return name.isEmpty() ? email : name;
    }

    /** The address of a new account: the invitation's own, or else the one the person chose. */
    String emailOr(String chosen) {
        return email.isEmpty() ? chosen : email;
    }
}
