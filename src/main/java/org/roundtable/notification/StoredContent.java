package org.roundtable.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a mail says, for as long as somebody may still send it. */
@Embeddable
class StoredContent {
    private static final int SUBJECT_MAX = 200;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String says;

    @Enumerated(EnumType.STRING)
    private @Nullable CalendarMethod calendarMethod;

    private @Nullable String calendar;

    @SuppressWarnings("NullAway.Init")
    protected StoredContent() {}

    StoredContent(NewMail mail) {
        String line = OneLine.of(mail.subject());
        int length = line.codePointCount(0, line.length());
        this.subject = line.substring(0, line.offsetByCodePoints(0, Math.min(length, SUBJECT_MAX)));
        this.says = mail.text();
        this.calendarMethod = mail.calendar().map(CalendarPart::method).orElse(null);
        this.calendar = mail.calendar().map(CalendarPart::text).orElse(null);
    }

    Outgoing outgoing(MailId mail, int attempt, Recipient to) {
        Optional<CalendarPart> part =
                Optional.ofNullable(calendarMethod).map(method -> new CalendarPart(method, String.valueOf(calendar)));
        return new Outgoing(mail, attempt, to, subject, says, part, Optional.empty());
    }

    void forget() {
        subject = "";
        says = "";
        calendarMethod = null;
        calendar = null;
    }
}
