package org.roundtable.board;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface InvitationRepository extends JpaRepository<Invitation, Long> {
    Optional<Invitation> findByTokenHash(String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findWithLockByTokenHash(String hash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Invitation> findWithLockByBoardAndId(BoardId board, long id);

    List<Invitation> findByBoardOrderByMadeAtDesc(BoardId board);
}
