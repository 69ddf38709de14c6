package org.roundtable.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** A line that waits for somebody's morning. */
@Entity
@Table(name = "mail_line")
class WaitingLine extends Stored {
    private static final int LINE_MAX = 1000;

    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(name = "line_key", nullable = false)
    private String key;

    @Column(nullable = false)
    private String says;

    @Column(nullable = false)
    private String language;

    @Column(nullable = false)
    private String zone;

    @Column(nullable = false)
    private Instant dueAt;

    @Column(nullable = false)
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init")
    protected WaitingLine() {}

    WaitingLine(DigestLine line, Instant now) {
        super(Ids.next());
        this.person = line.person();
        this.key = line.key();
        this.dueAt = Morning.after(now, line.zone());
        this.zone = line.zone().getId();
        this.addedAt = now;
        say(line);
    }

    final void say(DigestLine line) {
        String one = OneLine.of(line.line());
        int length = one.codePointCount(0, one.length());
        says = one.substring(0, one.offsetByCodePoints(0, Math.min(length, LINE_MAX)));
        language = line.language().toLanguageTag();
    }

    void postpone(Instant now) {
        dueAt = Morning.after(now, ZoneId.of(zone));
    }

    PersonId person() {
        return person;
    }

    String says() {
        return says;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    LocalDate day(Instant now) {
        return now.atZone(ZoneId.of(zone)).toLocalDate();
    }
}
