package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.security.Secrets;

/**
 * The trust pulse of a meeting: opened while the meeting is held or as it ends, closed for good some days later. Its salt
 * makes those who answered unrecognizable in the list that lets each answer once; that list goes when it closes.
 */
@Entity
class Pulse extends Stored {
    /** How long after the end of a meeting it can be answered. */
    static final Duration OPEN_FOR = Duration.ofDays(3);

    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(nullable = false)
    private String salt;

    @Column(nullable = false)
    private Instant askedAt;

    private @Nullable Instant closesAt;

    private @Nullable Instant closedAt;

    private @Nullable Integer answers;

    private @Nullable Integer fromBoard;

    @SuppressWarnings("NullAway.Init")
    protected Pulse() {}

    Pulse(BoardId board, MeetingId meeting, Instant at) {
        super(meeting.value());
        this.board = board;
        this.salt = Secrets.next();
        this.askedAt = at;
    }

    /** The meeting has ended: some days are left. One that is closed stays so. */
    void meetingEnded(Instant at) {
        if (closedAt == null) {
            closesAt = at.plus(OPEN_FOR);
        }
    }

    /** @throws Rejected {@code pulse-closed} */
    void requireOpen(Instant at) {
        if (closedAt != null || due(at)) {
            throw new Rejected("pulse-closed");
        }
    }

    boolean due(Instant at) {
        return closedAt == null && closesAt != null && !at.isBefore(closesAt);
    }

    void close(int all, int ofThemFromBoard, Instant at) {
        answers = all;
        fromBoard = ofThemFromBoard;
        closedAt = at;
    }

    PulseState state() {
        return closedAt == null ? PulseState.OPEN : PulseState.CLOSED;
    }

    /** All that is kept of whoever has answered. */
    String hash(PersonId person) {
        return Secrets.hash(salt + " person " + person.text());
    }

    String hash(GuestId guest) {
        return Secrets.hash(salt + " guest " + guest.text());
    }

    MeetingId meeting() {
        return new MeetingId(key());
    }

    BoardId board() {
        return board;
    }

    Optional<Instant> closesAt() {
        return Optional.ofNullable(closesAt);
    }

    int answers() {
        return answers == null ? 0 : answers;
    }

    int fromBoard() {
        return fromBoard == null ? 0 : fromBoard;
    }
}
