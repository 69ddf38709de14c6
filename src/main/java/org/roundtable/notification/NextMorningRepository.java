package org.roundtable.notification;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface NextMorningRepository extends JpaRepository<NextMorning, Long> {
    @Query("select m from NextMorning m where m.nextAt <= :now order by m.nextAt, m.id")
    List<NextMorning> whoseCame(Instant now, Limit limit);

    /** Holds the row until the transaction ends, so that of two nodes one makes the mail of that morning. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<NextMorning> findWithLockByPerson(PersonId person);
}
