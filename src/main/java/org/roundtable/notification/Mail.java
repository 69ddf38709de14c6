package org.roundtable.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;

/** A mail in the queue. */
@Entity
class Mail extends Stored {
    @Column(name = "mail_key", nullable = false)
    private String key;

    @Embedded
    private StoredRecipient recipient;

    @Embedded
    private StoredContent content;

    @Embedded
    private Progress progress;

    @Embedded
    private @Nullable StoredMatter matter;

    @Column(nullable = false)
    private String kind;

    @Column(nullable = false)
    private boolean repeats;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(MailId id, NewMail mail, Instant now) {
        super(id.value());
        this.key = mail.key();
        this.recipient = new StoredRecipient(mail.to());
        this.content = new StoredContent(mail);
        this.progress = new Progress(mail.due().orElse(now));
        this.matter = new StoredMatter(mail.matter());
        this.kind = mail.kind().name();
        this.repeats = mail.kind().repeats();
    }

    MailId id() {
        return new MailId(key());
    }

    MailKind kind() {
        return new MailKind(kind, repeats);
    }

    Recipient recipient() {
        return recipient.recipient();
    }

    /** A mail about nothing that can pass or change has none. */
    Optional<Matter> matter() {
        return Optional.ofNullable(matter).flatMap(StoredMatter::matter);
    }

    boolean isToBeTried(Instant now) {
        return progress.isToBeTried(now);
    }

    /** Nobody else tries it from now on, until this attempt has ended. */
    Outgoing claim(Instant now) {
        return content.outgoing(id(), progress.begin(now), recipient());
    }

    /** @param attempt the one that ended; an older one than the newest is passed over */
    void sent(int attempt, Instant now) {
        if (progress.awaits(attempt)) {
            end(MailState.SENT, now);
        }
    }

    /** @param attempt as for {@link #sent} */
    void failed(int attempt, Undelivered why, Instant now) {
        if (progress.awaits(attempt)) {
            progress.fail(why.trouble(), why.reply(), now);
        }
    }

    /** Whoever was sending it is gone. */
    void lose() {
        progress.lose();
    }

    /** Its time has passed. */
    void expire(Instant now) {
        progress.expire(now);
    }

    /** It is not sent any more, and nobody can have it sent. */
    void refuse(MailState why, Instant now) {
        end(why, now);
    }

    /** What it is about is over. */
    void outdate(Instant now) {
        if (progress.isOpen()) {
            end(MailState.OUTDATED, now);
        }
    }

    /** @throws Rejected {@code mail.changed} when it neither waits nor failed */
    void sendAgain(Instant now) {
        progress.requireOpen();
        progress.tryNow(now);
    }

    /** @throws Rejected {@code mail.changed} when it neither waits nor failed */
    void drop(Instant now) {
        progress.requireOpen();
        end(MailState.DROPPED, now);
    }

    /** What nobody will send again is not kept. */
    private void end(MailState how, Instant now) {
        progress.end(how, now);
        content.forget();
    }

    MailLine line() {
        return progress.line(id(), recipient.address(), kind);
    }
}
