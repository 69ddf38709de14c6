package org.roundtable.discussion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReactionRepository extends JpaRepository<GivenReaction, Long> {
    List<GivenReaction> findByCommentIn(Collection<CommentId> comments);

    Optional<GivenReaction> findByCommentAndPersonAndKind(CommentId comment, PersonId person, Reaction kind);

    void deleteByComment(CommentId comment);
}
