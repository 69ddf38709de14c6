package org.roundtable.notification;

/**
 * What a mail is for. A kind that repeats can be stopped by its reader; a room makes each such kind of its own known as
 * a bean.
 *
 * @param name a short word with hyphens, at most 60 characters; {@code mail.kind.…} says it in words
 */
public record MailKind(String name, boolean repeats) {
    /** The one mail in the morning; see {@link ReminderSource}. */
    public static final MailKind REMINDERS = new MailKind("reminders", true);

    /** A mail about one thing, which its reader needs in any case. */
    public static MailKind once(String name) {
        return new MailKind(name, false);
    }

    public static MailKind repeating(String name) {
        return new MailKind(name, true);
    }
}
