package org.roundtable.notification;

/** Where a mail is on its way. */
public enum MailState {
    /** Not sent, and it will be tried (again) at its time. */
    WAITING,
    /** A node is handing it to the mail server. */
    SENDING,
    /** It may have been sent: what the mail server made of it was not heard. It is not tried again by itself. */
    UNSURE,
    /** It was not sent, and is not tried any more. */
    GIVEN_UP,
    SENT,
    /** An administrator took it from the queue. */
    DROPPED,
    /** When its time came, its reader wanted no such mail any more. */
    UNWANTED,
    /** When its time came, its reader might not know any more what it says, or had no account. */
    NOT_THEIRS,
    /** What it says holds no more, or a newer one says it. */
    OUTDATED
}
