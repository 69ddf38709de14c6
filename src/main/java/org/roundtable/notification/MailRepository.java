package org.roundtable.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MailRepository extends JpaRepository<Mail, Long> {
    boolean existsByKey(String key);

    /** Holds the mail's row until the transaction ends, so that of two nodes one is first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Mail> findWithLockById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Mail> findWithLockByKeyAndProgressState(String key, MailState state);

    @Query("""
            select m.id from Mail m
            where m.progress.state = org.roundtable.notification.MailState.WAITING and m.progress.tryAt <= :now
            order by m.progress.tryAt, m.id""")
    List<Long> toBeTried(Instant now, Limit limit);

    @Query("""
            select m.id from Mail m
            where m.progress.state = org.roundtable.notification.MailState.WAITING and m.progress.dueAt < :before""")
    List<Long> dueBefore(Instant before, Limit limit);

    @Query("""
            select m.id from Mail m
            where m.progress.state = org.roundtable.notification.MailState.SENDING and m.progress.claimedAt < :before""")
    List<Long> claimedBefore(Instant before, Limit limit);

    @Query("""
            select m.id from Mail m
            where m.progress.state in (
                org.roundtable.notification.MailState.WAITING,
                org.roundtable.notification.MailState.UNSURE,
                org.roundtable.notification.MailState.GIVEN_UP) and m.matter.overAt <= :now""")
    List<Long> overAt(Instant now, Limit limit);

    @Query("""
            select count(m) > 0 from Mail m
            where m.matter.about = :about and m.recipient.person = :person and m.matter.edition > :edition""")
    boolean existsNewer(Topic about, PersonId person, int edition);

    /** Whether one about this waits, is being sent or was tried since then. */
    @Query("""
            select count(m) > 0 from Mail m
            where m.matter.about = :about and (m.progress.claimedAt >= :since or m.progress.state in (
                org.roundtable.notification.MailState.WAITING, org.roundtable.notification.MailState.SENDING))""")
    boolean existsOpenOrTried(Topic about, Instant since);

    @Query("""
            select m from Mail m where m.progress.state in :states
                or m.progress.state = org.roundtable.notification.MailState.NOT_THEIRS and m.progress.endedAt > :recently
            order by case m.progress.state
                when org.roundtable.notification.MailState.UNSURE then 0
                when org.roundtable.notification.MailState.GIVEN_UP then 1
                else 2 end, m.progress.dueAt, m.id""")
    List<Mail> inSight(Collection<MailState> states, Instant recently, Limit limit);

    @Query("""
            select count(m) from Mail m where m.progress.state in :states
                or m.progress.state = org.roundtable.notification.MailState.NOT_THEIRS and m.progress.endedAt > :recently""")
    long countInSight(Collection<MailState> states, Instant recently);

    @Modifying
    @Query("delete from Mail m where m.progress.endedAt < :before")
    int forgetEndedBefore(Instant before);
}
