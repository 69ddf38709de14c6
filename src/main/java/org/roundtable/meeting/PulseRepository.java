package org.roundtable.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PulseRepository extends JpaRepository<Pulse, Long> {
    /** Locks the pulse's row until the transaction ends: answers and its closing pass one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Pulse> findWithLockById(long id);

    List<Pulse> findByBoardAndClosedAtIsNotNull(BoardId board);

    List<Pulse> findByBoardAndClosedAtIsNull(BoardId board);

    @Query("select p.id from Pulse p where p.closesAt <= :now and p.closedAt is null order by p.closesAt")
    Collection<Long> due(Instant now);
}
