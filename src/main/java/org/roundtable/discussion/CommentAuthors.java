package org.roundtable.discussion;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has written lately, for overviews of other rooms. It guards nothing. */
@Component
public class CommentAuthors {
    private final CommentRepository comments;

    CommentAuthors(CommentRepository comments) {
        this.comments = comments;
    }

    /** Everybody who wrote a comment on the board since then, whatever became of it. */
    @Transactional(readOnly = true)
    public Set<PersonId> since(BoardId board, Instant at) {
        return comments.authorsSince(board, at).stream()
                .map(CommentRepository.Author::getAuthor)
                .collect(Collectors.toUnmodifiableSet());
    }
}
