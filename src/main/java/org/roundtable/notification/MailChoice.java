package org.roundtable.notification;

/**
 * A kind of mail that repeats, or of what reminders tell, and whether I get it.
 *
 * @param kind {@code mail.kind.…} says it in words
 */
public record MailChoice(String kind, boolean stopped) {}
