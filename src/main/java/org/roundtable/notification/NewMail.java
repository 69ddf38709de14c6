package org.roundtable.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * A mail to be queued.
 *
 * @param key at most 200 characters; with the same key there is one mail, however often it is queued
 * @param subject one line, in the recipient's language as all of it
 * @param text plain text
 * @param due when it is to go out; empty for at once
 * @param matter empty when it is to be sent whatever happens meanwhile
 */
public record NewMail(
        String key,
        MailKind kind,
        Recipient to,
        String subject,
        String text,
        Optional<CalendarPart> calendar,
        Optional<Instant> due,
        Optional<Matter> matter) {
    public NewMail {
        if (kind.repeats() && to.person().isEmpty()) {
            throw new IllegalArgumentException("only somebody with an account can stop what repeats");
        }
    }

    public NewMail(String key, MailKind kind, Recipient to, String subject, String text) {
        this(key, kind, to, subject, text, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public NewMail with(CalendarPart part) {
        return new NewMail(key, kind, to, subject, text, Optional.of(part), due, matter);
    }

    public NewMail at(Instant time) {
        return new NewMail(key, kind, to, subject, text, calendar, Optional.of(time), matter);
    }

    public NewMail about(Matter what) {
        return new NewMail(key, kind, to, subject, text, calendar, due, Optional.of(what));
    }
}
