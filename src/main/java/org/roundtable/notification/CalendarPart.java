package org.roundtable.notification;

/**
 * A part of a mail that calendars take.
 *
 * @param method the same as {@code METHOD} in the text
 * @param text in iCalendar's format (RFC 5545)
 */
public record CalendarPart(CalendarMethod method, String text) {}
