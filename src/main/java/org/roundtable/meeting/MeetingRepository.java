package org.roundtable.meeting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface MeetingRepository extends JpaRepository<Meeting, Long> {
    Optional<Meeting> findByIdAndBoard(long id, BoardId board);

    /** Locks the meeting's row until the transaction ends: what happens in a meeting happens one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Meeting> findWithLockByIdAndBoard(long id, BoardId board);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Meeting> findWithLockById(long id);

    List<Meeting> findByBoardOrderByPlanStartsAt(BoardId board);

    List<Meeting> findByBoardAndPlanStartsAtAfterOrderByPlanStartsAt(BoardId board, Instant time);

    @Query("""
            select m from Meeting m where m.board = :board and m.plan.startsAt > :after and m.plan.startsAt < :before
            order by m.plan.startsAt""")
    List<Meeting> findBeginning(BoardId board, Instant after, Instant before);

    List<Meeting> findByBoardAndSeriesIdOrderByPlanStartsAt(BoardId board, long seriesId);
}
