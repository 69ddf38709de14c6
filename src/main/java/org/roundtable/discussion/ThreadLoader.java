package org.roundtable.discussion;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a whole thread by four queries, however long it is. */
@Component
class ThreadLoader {
    private final CommentThreadRepository threads;
    private final CommentRepository comments;
    private final ReactionRepository reactions;
    private final People people;
    private final BoardRoster roster;

    ThreadLoader(
            CommentThreadRepository threads,
            CommentRepository comments,
            ReactionRepository reactions,
            People people,
            BoardRoster roster) {
        this.threads = threads;
        this.comments = comments;
        this.reactions = reactions;
        this.people = people;
        this.roster = roster;
    }

    /** @param withHidden whether the audience may read hidden comments */
    @Transactional(readOnly = true)
    ThreadSnapshot load(BoardId board, Topic subject, boolean withHidden) {
        if (!threads.existsByBoardAndSubject(board, subject)) {
            throw new NotFound();
        }
        List<Comment> said = comments.findByBoardAndSubjectOrderByWrittenAtAscIdAsc(board, subject);
        Map<CommentId, Map<Reaction, Set<PersonId>>> given =
                reactions(said.stream().map(Comment::id).toList());
        Cast cast = cast(board, said);
        return new ThreadSnapshot(
                subject,
                said.stream()
                        .map(comment -> view(comment, given.getOrDefault(comment.id(), Map.of()), cast, withHidden))
                        .toList());
    }

    private Cast cast(BoardId board, List<Comment> said) {
        Set<PersonId> authors = said.stream().map(Comment::author).collect(Collectors.toSet());
        return new Cast(people.badges(everybodyIn(said)), roster.roles(board, authors));
    }

    private static CommentView view(
            Comment comment, Map<Reaction, Set<PersonId>> given, Cast cast, boolean withHidden) {
        Map<PersonId, PersonBadge> badges = cast.badges();
        CommentState state = comment.state();
        boolean readable = state != CommentState.HIDDEN || withHidden;
        return new CommentView(
                comment.id(),
                comment.parent(),
                badge(badges, comment.author()),
                cast.roles().get(comment.author()),
                state,
                readable && state != CommentState.DELETED ? comment.mark() : null,
                readable ? SafeMarkdown.html(comment.text(), badges) : "",
                comment.writtenAt(),
                readable ? comment.edits() : 0,
                readable ? Mentions.in(comment.text()) : Set.of(),
                readable ? given : Map.of(),
                resolvedBy(comment, badges),
                withHidden ? comment.hiding().map(Hiding::reason).orElse(null) : null);
    }

    private static @Nullable PersonBadge resolvedBy(Comment comment, Map<PersonId, PersonBadge> badges) {
        return comment.state() == CommentState.RESOLVED
                ? comment.resolution()
                        .map(resolution -> badge(badges, resolution.by()))
                        .orElse(null)
                : null;
    }

    private Map<CommentId, Map<Reaction, Set<PersonId>>> reactions(Collection<CommentId> of) {
        Map<CommentId, Map<Reaction, Set<PersonId>>> given = new HashMap<>();
        if (!of.isEmpty()) {
            reactions
                    .findByCommentIn(of)
                    .forEach(reaction -> given.computeIfAbsent(reaction.comment(), any -> new EnumMap<>(Reaction.class))
                            .computeIfAbsent(reaction.kind(), any -> new HashSet<>())
                            .add(reaction.person()));
        }
        return given;
    }

    private static Set<PersonId> everybodyIn(List<Comment> said) {
        Set<PersonId> everybody = new HashSet<>();
        for (Comment comment : said) {
            everybody.add(comment.author());
            everybody.addAll(Mentions.in(comment.text()));
            comment.resolution().map(Resolution::by).ifPresent(everybody::add);
        }
        return everybody;
    }

    private static PersonBadge badge(Map<PersonId, PersonBadge> badges, PersonId person) {
        PersonBadge badge = badges.get(person);
        if (badge == null) {
            throw new NotFound();
        }
        return badge;
    }

    /** Whose names and roles are shown. */
    private record Cast(Map<PersonId, PersonBadge> badges, Map<PersonId, Role> roles) {}
}
