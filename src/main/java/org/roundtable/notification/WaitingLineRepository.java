package org.roundtable.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface WaitingLineRepository extends JpaRepository<WaitingLine, Long> {
    Optional<WaitingLine> findByPersonAndKey(PersonId person, String key);

    @Query("select l from WaitingLine l where l.dueAt <= :now order by l.dueAt, l.id")
    List<WaitingLine> whoseMorningCame(Instant now, Limit limit);

    /** Holds all lines of somebody until the transaction ends, so that of two nodes one gathers them. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<WaitingLine> findByPersonOrderByAddedAtAscIdAsc(PersonId person);

    @Modifying
    @Query("delete from WaitingLine l where l.person = :person and l.key = :key")
    int withdraw(PersonId person, String key);
}
