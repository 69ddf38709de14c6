package org.roundtable.discussion;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface FormerTextRepository extends JpaRepository<FormerText, Long> {
    List<FormerText> findByCommentOrderByWrittenAtDesc(CommentId comment);

    void deleteByComment(CommentId comment);
}
