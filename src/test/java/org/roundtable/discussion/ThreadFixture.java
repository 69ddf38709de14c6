package org.roundtable.discussion;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.Ids;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.testing.As;
import org.roundtable.testing.World;

/** A thread on a board of its own, and short ways to say something in it. */
public final class ThreadFixture {
    public final World.TestBoard people;
    public final BoardId board;
    public final Topic subject = new Topic("initiative", Ids.next());
    public final PersonId ana;
    public final PersonId ben;

    private final CommentService comments;
    private final ThreadService threadService;

    public ThreadFixture(World world, Threads threads, CommentService comments, ThreadService threadService) {
        this.comments = comments;
        this.threadService = threadService;
        people = world.board(2);
        board = people.id();
        ana = people.member(0);
        ben = people.member(1);
        threads.open(board, subject);
    }

    public CommentId say(PersonId by, String text) {
        return say(by, text, null, null);
    }

    public CommentId say(PersonId by, String text, Mark mark, CommentId parent) {
        NewComment said = draft(text, mark, parent);
        As.person(by, () -> comments.write(board, said));
        return said.id();
    }

    public NewComment draft(String text, Mark mark, CommentId parent) {
        return new NewComment(CommentId.next(), subject, Optional.ofNullable(parent), Optional.ofNullable(mark), text);
    }

    public List<CommentView> read(PersonId reader) {
        return As.person(
                reader,
                () -> threadService
                        .enter(board, subject)
                        .feeds()
                        .get()
                        .said()
                        .load()
                        .get()
                        .comments());
    }

    public CommentView read(PersonId reader, CommentId comment) {
        return read(reader).stream()
                .filter(view -> view.id().equals(comment))
                .findFirst()
                .orElseThrow();
    }
}
