package org.roundtable.discussion;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface CommentThreadRepository extends JpaRepository<CommentThread, Long> {
    boolean existsByBoardAndSubject(BoardId board, Topic subject);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<CommentThread> findWithLockByBoardAndSubject(BoardId board, Topic subject);
}
