package org.roundtable.notification;

import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;

/**
 * A room that queues mails about something of its own answers in the moment one is about to be sent, which may be days
 * later: it is asked inside a transaction, without anybody signed in.
 */
public interface MailGate {
    /** The kind of {@link Topic} it answers for. */
    String kind();

    Answer ask(Topic about, PersonId reader);

    /** Whether a mail is still to be sent. */
    enum Answer {
        SEND,
        /** Its reader may not know any more what it says. */
        NOT_THEIRS,
        /** What it says holds no more. */
        OUTDATED
    }
}
