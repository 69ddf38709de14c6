package org.roundtable.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.live.DraftService;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class CommentServiceTest {
    @Autowired
    World world;

    @Autowired
    Threads threads;

    @Autowired
    CommentService comments;

    @Autowired
    ThreadService threadService;

    @Autowired
    ThreadCounts counts;

    @Autowired
    DraftService drafts;

    ThreadFixture room;

    @BeforeEach
    void openAThread() {
        room = new ThreadFixture(world, threads, comments, threadService);
    }

    @Test
    void everybodyOnTheBoardReadsWhatAMemberWrote() {
        room.say(room.ana, "**Hello**", Mark.IDEA, null);
        assertThat(room.read(room.people.observer())).singleElement().satisfies(comment -> {
            assertThat(comment.html()).contains("<strong>Hello</strong>");
            assertThat(comment.mark()).isEqualTo(Mark.IDEA);
            assertThat(comment.author().name()).isEqualTo("Member 1");
        });
        assertThat(counts.counts(List.of(room.subject))).isEqualTo(Map.of(room.subject, 1));
    }

    @Test
    void aReplyToAReplyJoinsTheFirstOnesReplies() {
        CommentId first = room.say(room.ana, "first");
        CommentId reply = room.say(room.ben, "reply", null, first);
        CommentId further = room.say(room.ana, "further", null, reply);
        assertThat(room.read(room.ana, further).parent()).isEqualTo(first);
    }

    @Test
    void aCommentSentTwentyTimesAtOnceIsStoredOnce() {
        NewComment said = room.draft("only once", null, null);
        IntStream.range(0, 20)
                .mapToObj(any ->
                        Thread.ofVirtual().start(() -> As.person(room.ana, () -> comments.write(room.board, said))))
                .toList()
                .forEach(CommentServiceTest::join);
        assertThat(room.read(room.ana)).hasSize(1);
    }

    @Test
    void sendingDiscardsTheDraft() {
        NewComment said = room.draft("sent", null, null);
        As.person(room.ana, () -> drafts.keep(said.draft(), "sent"));
        As.person(room.ana, () -> comments.write(room.board, said));
        assertThat(As.person(room.ana, () -> drafts.find(said.draft()))).isEmpty();
    }

    @Test
    void emptyAndTooLongTextsAreNotStored() {
        assertThatThrownBy(() -> room.say(room.ana, " \n ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> room.say(room.ana, "🎉".repeat(10_001))).isInstanceOf(Invalid.class);
        assertThat(room.read(room.ana)).isEmpty();
        room.say(room.ana, "🎉".repeat(10_000));
        assertThat(room.read(room.ana)).hasSize(1);
    }

    @Test
    void anEditKeepsTheFormerTextForEverybodyToSee() {
        CommentId said = room.say(room.ana, "at noon");
        As.person(room.ana, () -> comments.edit(room.board, new Revision(said, 0, Optional.empty(), "at one")));
        assertThat(room.read(room.ben, said)).satisfies(comment -> {
            assertThat(comment.html()).contains("at one");
            assertThat(comment.edits()).isEqualTo(1);
        });
        assertThat(As.person(room.people.observer(), () -> threadService.history(room.board, said)))
                .extracting(FormerVersion::html)
                .singleElement()
                .asString()
                .contains("at noon");
    }

    @Test
    void anEditOnTopOfAnUnseenOneIsToldWithBothTexts() {
        CommentId said = room.say(room.ana, "one");
        As.person(room.ana, () -> comments.edit(room.board, new Revision(said, 0, Optional.empty(), "two")));
        CommentChanged changed = catchThrowableOfType(
                CommentChanged.class,
                () -> As.person(
                        room.ana, () -> comments.edit(room.board, new Revision(said, 0, Optional.empty(), "three"))));
        assertThat(changed.theirs()).isEqualTo("two");
        assertThat(changed.mine()).isEqualTo("three");
    }

    @Test
    void aDeletedCommentLeavesATraceAndItsReplies() {
        CommentId said = room.say(room.ana, "regret", Mark.CONCERN, null);
        CommentId reply = room.say(room.ben, "reply", null, said);
        As.person(room.ana, () -> comments.edit(room.board, new Revision(said, 0, Optional.empty(), "regret!")));
        As.person(room.ana, () -> comments.delete(room.board, said));
        assertThat(room.read(room.ben, said)).satisfies(comment -> {
            assertThat(comment.state()).isEqualTo(CommentState.DELETED);
            assertThat(comment.html()).isEmpty();
            assertThat(comment.mark()).isNull();
        });
        assertThat(room.read(room.ben, reply).html()).contains("reply");
        assertThat(As.person(room.people.facilitator(), () -> threadService.history(room.board, said)))
                .isEmpty();
        assertThatThrownBy(() -> As.person(
                        room.ana, () -> comments.edit(room.board, new Revision(said, 0, Optional.empty(), "back"))))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void onlyTheAuthorChangesTheirWords() {
        CommentId said = room.say(room.ana, "mine");
        for (var other : List.of(room.ben, room.people.facilitator())) {
            assertThatThrownBy(() -> As.person(
                            other, () -> comments.edit(room.board, new Revision(said, 0, Optional.empty(), "x"))))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> As.person(other, () -> comments.delete(room.board, said)))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> As.person(other, () -> threadService.typed(room.board, said)))
                    .isInstanceOf(NotAllowed.class);
        }
        assertThat(As.person(room.ana, () -> threadService.typed(room.board, said)))
                .isEqualTo(new TypedText("mine", 0));
    }

    @Test
    void observersWriteNothing() {
        CommentId said = room.say(room.ana, "mine");
        var observer = room.people.observer();
        assertThatThrownBy(() -> room.say(observer, "me too")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> As.person(
                        observer, () -> comments.edit(room.board, new Revision(said, 0, Optional.empty(), "x"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> As.person(observer, () -> comments.delete(room.board, said)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void ofAnotherBoardNothingIsFound() {
        CommentId said = room.say(room.ana, "mine");
        ThreadFixture other = new ThreadFixture(world, threads, comments, threadService);
        var stranger = other.people.facilitator();
        assertThatThrownBy(() -> room.say(stranger, "hello")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> room.read(stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(
                        stranger, () -> comments.edit(room.board, new Revision(said, 0, Optional.empty(), "x"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(stranger, () -> comments.delete(room.board, said)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anotherBoardsIdsAreNotFoundOnOnesOwnBoard() {
        CommentId said = room.say(room.ana, "mine");
        ThreadFixture other = new ThreadFixture(world, threads, comments, threadService);
        NewComment elsewhere =
                new NewComment(CommentId.next(), room.subject, Optional.empty(), Optional.empty(), "hello");
        assertThatThrownBy(() -> As.person(other.ana, () -> comments.write(other.board, elsewhere)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.say(other.ana, "reply", null, said)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(
                        other.ana, () -> comments.edit(other.board, new Revision(said, 0, Optional.empty(), "x"))))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(other.ana, () -> comments.delete(other.board, said)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(other.ana, () -> threadService.history(other.board, said)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(other.ana, () -> threadService.enter(other.board, room.subject)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anIdTakenBySomebodyElseIsNotFound() {
        CommentId said = room.say(room.ana, "mine");
        NewComment same = new NewComment(said, room.subject, Optional.empty(), Optional.empty(), "yours");
        assertThatThrownBy(() -> As.person(room.ben, () -> comments.write(room.board, same)))
                .isInstanceOf(NotFound.class);
        assertThat(room.read(room.ben, said).html()).contains("mine");
    }

    @Test
    void openingAThreadAgainChangesNothing() {
        room.say(room.ana, "first");
        threads.open(room.board, room.subject);
        assertThat(room.read(room.ana)).hasSize(1);
    }

    static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
