package org.roundtable.notification;

/** What a calendar is to do with what it is sent (RFC 5546). */
public enum CalendarMethod {
    PUBLISH,
    REQUEST,
    CANCEL
}
