package org.roundtable.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ResponsesTest {
    @Autowired
    World world;

    @Autowired
    Threads threads;

    @Autowired
    CommentService comments;

    @Autowired
    ThreadService threadService;

    @Autowired
    Responses responses;

    @Autowired
    Moderation moderation;

    @Autowired
    MentionService mentions;

    @Autowired
    ThreadCounts counts;

    @Autowired
    BoardAdministration administration;

    ThreadFixture room;

    @BeforeEach
    void openAThread() {
        room = new ThreadFixture(world, threads, comments, threadService);
    }

    @Test
    void aReactionGivenTenTimesAtOnceCountsOnce() {
        CommentId said = room.say(room.ana, "hello");
        IntStream.range(0, 10)
                .mapToObj(any -> Thread.ofVirtual().start(() -> react(room.ben, said, true)))
                .toList()
                .forEach(CommentServiceTest::join);
        assertThat(room.read(room.ana, said).reactions()).containsEntry(Reaction.THANKS, Set.of(room.ben));
        react(room.ben, said, false);
        assertThat(room.read(room.ana, said).reactions()).isEmpty();
    }

    @Test
    void aConcernIsResolvedByItsAuthorOrAFacilitator() {
        CommentId said = room.say(room.ana, "too dark", Mark.CONCERN, null);
        assertThatThrownBy(() -> As.person(room.ben, () -> responses.resolve(room.board, said)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> As.person(room.ben, () -> responses.reopen(room.board, said)))
                .isInstanceOf(NotAllowed.class);
        As.person(room.people.facilitator(), () -> responses.resolve(room.board, said));
        assertThat(room.read(room.ben, said)).satisfies(comment -> {
            assertThat(comment.state()).isEqualTo(CommentState.RESOLVED);
            assertThat(comment.resolvedBy()).isNotNull();
        });
        As.person(room.ana, () -> responses.reopen(room.board, said));
        assertThat(room.read(room.ben, said).state()).isEqualTo(CommentState.STANDING);
    }

    @Test
    void whatAsksNothingCannotBeResolved() {
        CommentId said = room.say(room.ana, "lovely", Mark.SUPPORT, null);
        assertThatThrownBy(() -> As.person(room.ana, () -> responses.resolve(room.board, said)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aHiddenTextIsSentToFacilitatorsOnly() {
        CommentId said = room.say(room.ana, "@Member 2 is a thief");
        As.person(room.people.facilitator(), () -> moderation.hide(room.board, said, "It insults a person"));
        for (PersonId reader : List.of(room.ana, room.ben, room.people.observer())) {
            assertThat(room.read(reader, said)).satisfies(comment -> {
                assertThat(comment.state()).isEqualTo(CommentState.HIDDEN);
                assertThat(comment.html()).isEmpty();
                assertThat(comment.hiddenReason()).isNull();
                assertThat(comment.mentioned()).isEmpty();
            });
        }
        assertThat(room.read(room.people.facilitator(), said)).satisfies(comment -> {
            assertThat(comment.html()).contains("thief");
            assertThat(comment.hiddenReason()).isEqualTo("It insults a person");
        });
        assertThat(counts.counts(List.of(room.subject))).isEmpty();
        assertThat(As.person(room.ben, () -> mentions.unseen(room.board))).isEmpty();
    }

    @Test
    void theAuthorIsToldWhyAndOthersAreNot() {
        CommentId said = room.say(room.ana, "rude");
        As.person(room.ana, () -> comments.edit(room.board, new Revision(said, 0, Optional.empty(), "ruder")));
        As.person(room.people.facilitator(), () -> moderation.hide(room.board, said, "Rude"));
        assertThat(As.person(room.ana, () -> threadService.whyHidden(room.board, said)))
                .isEqualTo("Rude");
        assertThat(As.person(room.ana, () -> threadService.history(room.board, said)))
                .hasSize(1);
        assertThatThrownBy(() -> As.person(room.ben, () -> threadService.whyHidden(room.board, said)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> As.person(room.ben, () -> threadService.history(room.board, said)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> react(room.ben, said, true)).isInstanceOf(Rejected.class);
        As.person(room.people.facilitator(), () -> moderation.showAgain(room.board, said));
        assertThat(room.read(room.ben, said).html()).contains("ruder");
    }

    @Test
    void hidingTakesAReasonAndAFacilitator() {
        CommentId said = room.say(room.ana, "hello");
        assertThatThrownBy(() -> As.person(room.people.facilitator(), () -> moderation.hide(room.board, said, " ")))
                .isInstanceOf(Invalid.class);
        for (PersonId other : List.of(room.ana, room.ben, room.people.observer())) {
            assertThatThrownBy(() -> As.person(other, () -> moderation.hide(room.board, said, "x")))
                    .isInstanceOf(NotAllowed.class);
            assertThatThrownBy(() -> As.person(other, () -> moderation.showAgain(room.board, said)))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    @Test
    void aMentionWaitsUntilItIsSeen() {
        CommentId said = room.say(room.ana, "**Hey** @member 2, @Member 1 and @Fay Facilitator");
        assertThat(As.person(room.ben, () -> mentions.unseen(room.board)))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.comment()).isEqualTo(said);
                    assertThat(mention.subject()).isEqualTo(room.subject);
                    assertThat(mention.by().name()).isEqualTo("Member 1");
                    assertThat(mention.excerpt()).isEqualTo("Hey @Member 2, @Member 1 and @Fay Facilitator");
                });
        assertThat(As.person(room.ana, () -> mentions.unseen(room.board))).isEmpty();
        As.person(room.ben, () -> mentions.seen(room.board, room.subject));
        assertThat(As.person(room.ben, () -> mentions.unseen(room.board))).isEmpty();
        assertThat(As.person(room.people.facilitator(), () -> mentions.unseen(room.board)))
                .hasSize(1);
    }

    @Test
    void anEditMayTakeAMentionBack() {
        CommentId said = room.say(room.ana, "@Member 2");
        As.person(room.ana, () -> comments.edit(room.board, new Revision(said, 0, Optional.empty(), "nobody")));
        assertThat(As.person(room.ben, () -> mentions.unseen(room.board))).isEmpty();
        As.person(room.ana, () -> comments.edit(room.board, new Revision(said, 1, Optional.empty(), "@Member 2")));
        assertThat(As.person(room.ben, () -> mentions.unseen(room.board))).hasSize(1);
        As.person(room.ana, () -> comments.delete(room.board, said));
        assertThat(As.person(room.ben, () -> mentions.unseen(room.board))).isEmpty();
    }

    @Test
    void observersOnlyRead() {
        CommentId said = room.say(room.ana, "really?", Mark.QUESTION, null);
        var observer = room.people.observer();
        assertThatThrownBy(() -> react(observer, said, true)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> As.person(observer, () -> responses.resolve(room.board, said)))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> As.person(observer, () -> responses.reopen(room.board, said)))
                .isInstanceOf(NotAllowed.class);
        assertThat(As.person(observer, () -> mentions.unseen(room.board))).isEmpty();
    }

    @Test
    void toSomebodyOfAnotherBoardNothingIsThere() {
        CommentId said = room.say(room.ana, "really?", Mark.QUESTION, null);
        assertNothingIsThere(world.board(1).facilitator(), said);
    }

    @Test
    void toSomebodyWhoHasLeftNothingIsThere() {
        CommentId said = room.say(room.ana, "really?", Mark.QUESTION, null);
        As.administrator(room.people.administrator(), () -> administration.end(room.board, room.ana));
        assertNothingIsThere(room.ana, said);
        assertThatThrownBy(() -> room.say(room.ana, "again")).isInstanceOf(NotFound.class);
        assertThat(room.read(room.ben, said).author().name()).isEqualTo("Member 1");
    }

    @Test
    void anotherBoardsCommentIsNotFoundOnOnesOwnBoard() {
        CommentId said = room.say(room.ana, "really?", Mark.QUESTION, null);
        var other = world.board(1);
        var fay = other.facilitator();
        assertThatThrownBy(() -> As.person(fay, () -> responses.react(other.id(), said, Reaction.AGREE, true)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(fay, () -> responses.resolve(other.id(), said)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(fay, () -> responses.reopen(other.id(), said)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(fay, () -> moderation.hide(other.id(), said, "x")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(fay, () -> moderation.showAgain(other.id(), said)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(fay, () -> threadService.typed(other.id(), said)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(fay, () -> threadService.whyHidden(other.id(), said)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(fay, () -> threadService.enter(other.id(), room.subject)))
                .isInstanceOf(NotFound.class);
    }

    private void assertNothingIsThere(PersonId stranger, CommentId said) {
        List<As.Deed> deeds = List.of(
                () -> responses.react(room.board, said, Reaction.AGREE, true),
                () -> responses.resolve(room.board, said),
                () -> responses.reopen(room.board, said),
                () -> moderation.hide(room.board, said, "x"),
                () -> moderation.showAgain(room.board, said),
                () -> mentions.unseen(room.board),
                () -> mentions.seen(room.board, room.subject),
                () -> threadService.enter(room.board, room.subject),
                () -> threadService.history(room.board, said),
                () -> threadService.typed(room.board, said),
                () -> threadService.whyHidden(room.board, said));
        deeds.forEach(
                deed -> assertThatThrownBy(() -> As.person(stranger, deed)).isInstanceOf(NotFound.class));
    }

    private void react(PersonId by, CommentId comment, boolean given) {
        As.person(by, () -> responses.react(room.board, comment, Reaction.THANKS, given));
    }
}
