package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;

/** Somebody asked somebody else to vote for them. */
@Entity
class Proxy extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(nullable = false)
    private PersonId giver;

    @Column(nullable = false)
    private PersonId holder;

    @Column(name = "poll_id")
    private @Nullable PollId poll;

    @Column(name = "until_time")
    private @Nullable Instant until;

    @Column(nullable = false)
    private Instant givenAt;

    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected Proxy() {}

    Proxy(BoardId board, PersonId giver, PersonId holder, ProxyScope scope, Instant givenAt) {
        super(ProxyId.next().value());
        this.board = board;
        this.giver = giver;
        this.holder = holder;
        this.givenAt = givenAt;
        switch (scope) {
            case ProxyScope.OnePoll one -> poll = one.poll();
            case ProxyScope.Until day -> until = day.until();
        }
    }

    /** @throws Rejected {@code proxy-over} */
    void revoke(Instant at) {
        if (!inForce(at)) {
            throw new Rejected("proxy-over");
        }
        revokedAt = at;
    }

    /** As far as the proxy itself says; a poll it is for may be over. */
    boolean inForce(Instant now) {
        return revokedAt == null && (until == null || now.isBefore(until));
    }

    boolean appliesTo(PollId other) {
        return poll == null || poll.equals(other);
    }

    /** Whether there is a poll to which both apply. */
    boolean meets(ProxyScope scope) {
        return !(scope instanceof ProxyScope.OnePoll one) || appliesTo(one.poll());
    }

    ProxyId id() {
        return new ProxyId(key());
    }

    BoardId board() {
        return board;
    }

    PersonId giver() {
        return giver;
    }

    PersonId holder() {
        return holder;
    }

    ProxyScope scope() {
        return poll == null ? new ProxyScope.Until(Objects.requireNonNull(until)) : new ProxyScope.OnePoll(poll);
    }
}
