package org.roundtable.board;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.security.PersonBadge;

/** A person on a board, from a day until a day. Who holds a seat is entitled to vote; an observer never does. */
@Entity
class Membership extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(name = "current_person")
    private @Nullable PersonId currentPerson;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private @Nullable SeatCategory seat;

    @Column(name = "alternate_id")
    private @Nullable PersonId alternate;

    @Column(nullable = false)
    private Instant since;

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    Membership(BoardId board, PersonId person, Role role, @Nullable SeatCategory seat, Instant since) {
        super(Ids.next());
        this.board = board;
        this.person = person;
        this.currentPerson = person;
        this.since = since;
        assign(role, seat);
    }

    /** @throws Rejected {@code observer-with-seat} */
    final void assign(Role newRole, @Nullable SeatCategory newSeat) {
        if (newRole == Role.OBSERVER && newSeat != null) {
            throw new Rejected("observer-with-seat");
        }
        role = newRole;
        seat = newSeat;
        alternate = newSeat == null ? null : alternate;
    }

    /**
     * Says who stands in for this seat.
     *
     * @throws Rejected {@code alternate-needs-holder}, {@code alternate-with-seat}, {@code alternate-observes}
     */
    void nameAlternate(Membership other) {
        if (seat == null) {
            throw new Rejected("alternate-needs-holder");
        }
        if (other.seat != null) {
            throw new Rejected("alternate-with-seat");
        }
        if (!other.role.atLeast(Role.MEMBER)) {
            throw new Rejected("alternate-observes");
        }
        alternate = other.person;
    }

    void dropAlternate() {
        alternate = null;
    }

    void end(Instant at) {
        currentPerson = null;
        alternate = null;
        endedAt = at;
    }

    BoardId board() {
        return board;
    }

    PersonId person() {
        return person;
    }

    Role role() {
        return role;
    }

    Optional<SeatCategory> seat() {
        return Optional.ofNullable(seat);
    }

    Optional<PersonId> alternate() {
        return Optional.ofNullable(alternate);
    }

    MemberView view(PersonBadge badge) {
        return new MemberView(badge, role, seat(), since, alternate());
    }

    FormerMember former(PersonBadge badge) {
        return new FormerMember(badge, role, seat(), since, Objects.requireNonNull(endedAt));
    }
}
