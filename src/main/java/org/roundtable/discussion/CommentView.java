package org.roundtable.discussion;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.Role;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

/**
 * A comment as one audience sees it.
 *
 * @param parent the comment it replies to, which is never a reply itself
 * @param role what the author is on the board now; null when they left it
 * @param html the text, safe to show; empty when it is deleted, or hidden from this audience
 * @param edits how many former texts it has
 * @param resolvedBy who said that it has its answer
 * @param hiddenReason for facilitators, why it is hidden
 */
public record CommentView(
        CommentId id,
        @Nullable CommentId parent,
        PersonBadge author,
        @Nullable Role role,
        CommentState state,
        @Nullable Mark mark,
        String html,
        Instant writtenAt,
        int edits,
        Set<PersonId> mentioned,
        Map<Reaction, Set<PersonId>> reactions,
        @Nullable PersonBadge resolvedBy,
        @Nullable String hiddenReason) {
    public boolean has(Reaction reaction, PersonId person) {
        return reactions.getOrDefault(reaction, Set.of()).contains(person);
    }
}
