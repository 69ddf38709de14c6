package org.roundtable.notification;

import java.util.List;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface ToldReminderRepository extends JpaRepository<ToldReminder, Long> {
    /** By mails that were sent or may have been, the oldest first. */
    @Query("""
            select r from ToldReminder r join Mail m on m.id = r.mailId
            where r.person = :person and m.progress.state in (
                org.roundtable.notification.MailState.SENT,
                org.roundtable.notification.MailState.SENDING,
                org.roundtable.notification.MailState.UNSURE)
            order by r.toldAt, r.id""")
    List<ToldReminder> told(PersonId person);

    /** What a mail was to say that is about to say something else. */
    @Modifying(flushAutomatically = true)
    @Query("delete from ToldReminder r where r.mailId = :mail")
    void forget(long mail);
}
