package org.roundtable.notification;

import java.util.Optional;

/**
 * A mail that this node has claimed and now hands to the mail server.
 *
 * @param stop the secret of the link that stops mail of its kind; empty when the kind does not repeat
 */
record Outgoing(
        MailId mail,
        int attempt,
        Recipient to,
        String subject,
        String text,
        Optional<CalendarPart> calendar,
        Optional<String> stop) {
    Outgoing saying(Recipient reader, Digest.Words words) {
        return new Outgoing(mail, attempt, reader, words.subject(), words.text(), calendar, stop);
    }

    Outgoing stoppedBy(String secret) {
        return new Outgoing(mail, attempt, to, subject, text, calendar, Optional.of(secret));
    }
}
