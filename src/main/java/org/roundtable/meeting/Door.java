package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;
import org.roundtable.security.PersonBadge;

/**
 * A link into a meeting. Its secret is kept as it is, so that facilitators can show it again as long as it stands: it opens
 * nothing that is not on a wall in the room, and nothing at all once it is revoked, when its row is gone.
 */
@Entity(name = "MeetingDoor")
@jakarta.persistence.Table(name = "meeting_door")
class Door extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(name = "meeting_id", nullable = false)
    private MeetingId meeting;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DoorKind kind;

    @Column(nullable = false)
    private String token;

    @Column(nullable = false)
    private PersonId madeBy;

    @Column(nullable = false)
    private Instant madeAt;

    @SuppressWarnings("NullAway.Init")
    protected Door() {}

    Door(DoorId id, BoardId board, MeetingId meeting, DoorKind kind, String token, PersonId by, Instant at) {
        super(id.value());
        this.board = board;
        this.meeting = meeting;
        this.kind = kind;
        this.token = token;
        this.madeBy = by;
        this.madeAt = at;
    }

    DoorView view(PersonBadge by) {
        return new DoorView(id(), kind, token, by, madeAt);
    }

    DoorId id() {
        return new DoorId(key());
    }

    BoardId board() {
        return board;
    }

    MeetingId meeting() {
        return meeting;
    }

    DoorKind kind() {
        return kind;
    }

    String token() {
        return token;
    }

    Instant madeAt() {
        return madeAt;
    }

    PersonId madeBy() {
        return madeBy;
    }
}
