package org.roundtable.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
            select m from Mail m where m.progress.state in :states
            order by case m.progress.state
                when org.roundtable.notification.MailState.UNSURE then 0
                when org.roundtable.notification.MailState.GIVEN_UP then 1
                else 2 end, m.progress.dueAt, m.id""")
    List<Mail> inState(Collection<MailState> states, Limit limit);

    long countByProgressStateIn(Collection<MailState> states);

    @Modifying
    @Query("delete from Mail m where m.progress.endedAt < :before")
    int forgetEndedBefore(Instant before);
}
