package org.roundtable.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.common.Stored;

/** What a mail reminds somebody of. */
@Entity
@Table(name = "mail_reminder")
class ToldReminder extends Stored {
    @Column(name = "person_id", nullable = false)
    private PersonId person;

    @Column(nullable = false)
    private long mailId;

    @Column(nullable = false)
    private String subject;

    @Column(nullable = false)
    private String step;

    @Column(nullable = false)
    private Instant toldAt;

    @SuppressWarnings("NullAway.Init")
    protected ToldReminder() {}

    ToldReminder(PersonId person, MailId mail, Reminder reminder, Instant at) {
        super(Ids.next());
        this.person = person;
        this.mailId = mail.value();
        this.subject = reminder.subject();
        this.step = reminder.step();
        this.toldAt = at;
    }

    String subject() {
        return subject;
    }

    String step() {
        return step;
    }
}
