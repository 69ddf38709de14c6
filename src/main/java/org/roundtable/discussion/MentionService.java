package org.roundtable.discussion;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the signed-in person is mentioned and has not looked yet. */
@Service
@ReaderOf("#board")
@Transactional
public class MentionService {
    private static final int EXCERPT = 140;

    private final MentionRepository mentions;
    private final CommentRepository comments;
    private final ThreadDoor door;
    private final People people;
    private final CurrentPerson me;
    private final Clock clock;

    MentionService(
            MentionRepository mentions,
            CommentRepository comments,
            ThreadDoor door,
            People people,
            CurrentPerson me,
            Clock clock) {
        this.mentions = mentions;
        this.comments = comments;
        this.door = door;
        this.people = people;
        this.me = me;
        this.clock = clock;
    }

    /** My mentions on the board that I have not seen, the newest first; hidden comments, and those I may not read, are left out. */
    @Transactional(readOnly = true)
    public List<MentionView> unseen(BoardId board) {
        List<Long> ids = mentions.findByBoardAndPersonAndSeenAtIsNull(board, me.id()).stream()
                .map(mention -> mention.comment().value())
                .toList();
        return comments.findAllById(ids).stream()
                .filter(comment -> comment.hiding().isEmpty())
                .filter(comment -> door.readable(board, comment.subject()))
                .map(this::view)
                .sorted(Comparator.comparing(MentionView::at).reversed())
                .toList();
    }

    /** I have the subject open and see my mentions there. */
    public void seen(BoardId board, Topic subject) {
        if (mentions.existsByBoardAndSubjectAndPersonAndSeenAtIsNull(board, subject, me.id())) {
            mentions.see(board, subject, me.id(), clock.instant());
        }
    }

    private MentionView view(Comment comment) {
        Set<PersonId> named = new HashSet<>(Mentions.in(comment.text()));
        named.add(comment.author());
        Map<PersonId, PersonBadge> badges = people.badges(named);
        return new MentionView(
                Objects.requireNonNull(badges.get(comment.author())),
                comment.writtenAt(),
                comment.subject(),
                comment.id(),
                SafeMarkdown.excerpt(comment.text(), badges, EXCERPT));
    }
}
