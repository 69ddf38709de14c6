package org.roundtable.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Rejected;
import org.roundtable.notification.MailLine.Why;

/** How far a mail has come. */
@Embeddable
class Progress {
    private static final int REPLY_MAX = 500;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MailState state = MailState.WAITING;

    @Column(nullable = false)
    private Instant dueAt;

    @Column(nullable = false)
    private Instant tryAt;

    @Column(nullable = false)
    private int attempts;

    private @Nullable Instant claimedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Trouble trouble;

    @Column(nullable = false)
    private String reply = "";

    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Progress() {}

    Progress(Instant dueAt) {
        this.dueAt = dueAt;
        this.tryAt = dueAt;
    }

    boolean isToBeTried(Instant now) {
        return state == MailState.WAITING && !now.isBefore(tryAt);
    }

    /** The number of the attempt that begins. */
    int begin(Instant now) {
        state = MailState.SENDING;
        claimedAt = now;
        return ++attempts;
    }

    /** Whether an attempt is the newest, and how it ended is not known yet. */
    boolean awaits(int attempt) {
        return attempt == attempts && (state == MailState.SENDING || state == MailState.UNSURE);
    }

    void fail(Trouble why, String said, Instant now) {
        trouble = why;
        reply = said.substring(0, Math.min(said.length(), REPLY_MAX));
        switch (why) {
            case NO_ANSWER -> state = MailState.UNSURE;
            case UNWRITABLE -> end(MailState.GIVEN_UP, now);
            default -> tryLater(now);
        }
    }

    private void tryLater(Instant now) {
        tryAt = now.plus(Patience.after(attempts));
        if (tryAt.isAfter(dueAt.plus(Patience.LONGEST))) {
            end(MailState.GIVEN_UP, now);
        } else {
            state = MailState.WAITING;
        }
    }

    void lose() {
        if (state == MailState.SENDING) {
            state = MailState.UNSURE;
            trouble = Trouble.ENDED;
        }
    }

    void expire(Instant now) {
        if (state == MailState.WAITING) {
            trouble = trouble == null ? Trouble.TOO_LATE : trouble;
            end(MailState.GIVEN_UP, now);
        }
    }

    /** Patience begins anew. */
    void tryNow(Instant now) {
        state = MailState.WAITING;
        dueAt = now;
        tryAt = now;
        endedAt = null;
    }

    final void end(MailState how, Instant now) {
        state = how;
        endedAt = now;
    }

    /** @throws Rejected {@code mail.changed} when it neither waits nor failed */
    void requireOpen() {
        if (!isOpen()) {
            throw new Rejected("mail.changed");
        }
    }

    /** Whether it may still be sent, and nobody is sending it. */
    boolean isOpen() {
        return state == MailState.WAITING || state == MailState.UNSURE || state == MailState.GIVEN_UP;
    }

    MailLine line(MailId id, String address, String kind) {
        Optional<Why> why = Optional.ofNullable(trouble).map(known -> new Why(known, reply));
        return new MailLine(id, address, kind, state, dueAt, tryAt, attempts, why);
    }
}
