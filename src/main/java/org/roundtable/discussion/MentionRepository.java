package org.roundtable.discussion;

import java.time.Instant;
import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface MentionRepository extends JpaRepository<Mention, Long> {
    List<Mention> findByComment(CommentId comment);

    List<Mention> findByBoardAndPersonAndSeenAtIsNull(BoardId board, PersonId person);

    boolean existsByBoardAndSubjectAndPersonAndSeenAtIsNull(BoardId board, Topic subject, PersonId person);

    void deleteByComment(CommentId comment);

    @Modifying
    @Query("update Mention m set m.seenAt = :at where m.board = :board and m.subject = :subject"
            + " and m.person = :person and m.seenAt is null")
    void see(BoardId board, Topic subject, PersonId person, Instant at);
}
