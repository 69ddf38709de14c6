package org.roundtable.voting;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface PollRepository extends JpaRepository<Poll, Long> {
    Optional<Poll> findByIdAndBoard(long id, BoardId board);

    /** Locks the poll's row until the transaction ends: voting, amending and closing pass one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Poll> findWithLockByIdAndBoard(long id, BoardId board);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Poll> findWithLockById(long id);

    List<Poll> findByBoardOrderByOpenedAtDesc(BoardId board);

    List<Poll> findByBoardAndSubjectOrderByOpenedAtDesc(BoardId board, Topic subject);

    @Query("""
            select p.id from Poll p
            where p.board = :board and (p.terms.closesAt is null or p.terms.closesAt > :now)
            and p.closing.at is null and p.annulment.at is null
            order by p.id""")
    List<Long> idsOfOpen(BoardId board, Instant now);

    @Query("""
            select p.id from Poll p
            where p.board = :board and p.subject = :subject and (p.terms.closesAt is null or p.terms.closesAt > :now)
            and p.closing.at is null and p.annulment.at is null
            order by p.id""")
    List<Long> idsOfOpenOn(BoardId board, Topic subject, Instant now);

    @Query("""
            select p.id from Poll p
            where p.board = :board and p.heldIn = :meeting and (p.terms.closesAt is null or p.terms.closesAt > :now)
            and p.closing.at is null and p.annulment.at is null
            order by p.id""")
    List<Long> idsOfOpenIn(BoardId board, Topic meeting, Instant now);

    @Query("""
            select p.id from Poll p
            where p.terms.closesAt <= :now and p.closing.at is null and p.annulment.at is null
            order by p.terms.closesAt""")
    List<Long> due(Instant now);

    /** The poll that puts an annulled one again. */
    Optional<Poll> findByReissueOf(PollId annulled);
}
