package org.roundtable.discussion;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface CommentRepository extends JpaRepository<Comment, Long> {
    Optional<Comment> findByBoardAndId(BoardId board, long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<Comment> findWithLockByBoardAndId(BoardId board, long id);

    List<Comment> findByBoardAndSubjectOrderByWrittenAtAscIdAsc(BoardId board, Topic subject);

    @Query("select distinct c.author as author from Comment c where c.board = :board and c.writtenAt >= :at")
    List<Author> authorsSince(BoardId board, Instant at);

    @Query("select c.subject as subject, count(c) as comments from Comment c where c.subject in :subjects"
            + " and c.deletedAt is null and c.hiding.at is null group by c.subject")
    List<Count> countStanding(Collection<Topic> subjects);

    /** How many comments of a subject can be read. */
    interface Count {
        Topic getSubject();

        long getComments();
    }

    /** Who wrote something. */
    interface Author {
        PersonId getAuthor();
    }
}
