package org.roundtable.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class InitiativeDraftingTest {
    @Autowired
    World world;

    @Autowired
    Proposals proposals;

    @Autowired
    InitiativeDrafting drafting;

    @Autowired
    InitiativeService initiatives;

    @Autowired
    StageService stages;

    @Autowired
    NeedService needs;

    @Test
    void aDoubleClickMakesOneDraft() {
        var board = world.board(1);
        var id = InitiativeId.next();
        As.person(board.member(0), () -> drafting.create(board.id(), id, Beginning.blank()));
        As.person(board.member(0), () -> drafting.create(board.id(), id, Beginning.blank()));
        assertThat(As.person(board.member(0), () -> initiatives.myDrafts(board.id())))
                .hasSize(1);
    }

    @Test
    void observersAndOutsidersWriteNothing() {
        var board = world.board(1);
        var other = world.board(1);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        for (PersonId person : List.of(board.observer(), other.member(0), other.facilitator())) {
            var expected = person.equals(board.observer()) ? NotAllowed.class : NotFound.class;
            denied(expected, person, () -> drafting.create(board.id(), InitiativeId.next(), Beginning.blank()));
            denied(expected, person, () -> drafting.write(board.id(), id, Field.TITLE, "Mine", 0));
            denied(expected, person, () -> drafting.addCoAuthor(board.id(), id, board.member(0)));
            denied(expected, person, () -> drafting.delete(board.id(), id));
        }
    }

    @Test
    void onlyAuthorsWrite() {
        var board = world.board(2);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        for (PersonId person : List.of(board.member(1), board.facilitator())) {
            denied(NotAllowed.class, person, () -> drafting.write(board.id(), id, Field.TITLE, "Mine", 0));
            denied(NotAllowed.class, person, () -> drafting.addCoAuthor(board.id(), id, person));
            denied(NotAllowed.class, person, () -> drafting.delete(board.id(), id));
        }
    }

    @Test
    void aDraftOfOthersDoesNotExist() {
        var board = world.board(2);
        var id = proposals.draft(board.id(), board.member(0), "Rides");
        for (PersonId person : List.of(board.member(1), board.facilitator(), board.observer())) {
            denied(NotFound.class, person, () -> initiatives.open(board.id(), id));
            denied(NotFound.class, person, () -> initiatives.feeds(board.id(), id));
            assertThat(As.person(person, () -> initiatives.cards(board.id()))).isEmpty();
            assertThat(As.person(person, () -> initiatives.myDrafts(board.id())))
                    .isEmpty();
        }
        denied(NotFound.class, board.member(1), () -> drafting.write(board.id(), id, Field.TITLE, "Mine", 0));
        denied(NotFound.class, board.member(1), () -> drafting.delete(board.id(), id));
        denied(NotFound.class, board.member(1), () -> drafting.create(board.id(), id, Beginning.blank()));
    }

    @Test
    void anInitiativeIsNotFoundOnAnotherBoard() {
        var board = world.board(1);
        var other = world.board(1);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        denied(NotFound.class, other.member(0), () -> initiatives.open(other.id(), id));
        denied(NotFound.class, other.member(0), () -> drafting.write(other.id(), id, Field.TITLE, "Mine", 0));
    }

    @Test
    void anotherAuthorsTextIsNotOverwritten() {
        var board = world.board(2);
        var id = together(board);
        As.person(board.member(0), () -> drafting.write(board.id(), id, Field.TITLE, "Theirs", 0));
        assertThatThrownBy(
                        () -> As.person(board.member(1), () -> drafting.write(board.id(), id, Field.TITLE, "Mine", 0)))
                .isInstanceOfSatisfying(FieldChanged.class, changed -> {
                    assertThat(changed.theirs().text()).isEqualTo("Theirs");
                    assertThat(changed.theirs().by().id()).isEqualTo(board.member(0));
                    assertThat(changed.theirs().revision()).isEqualTo(1);
                    assertThat(changed.mine()).isEqualTo("Mine");
                });
        assertThat(title(board, id)).isEqualTo("Theirs");
        var other = As.person(board.member(1), () -> drafting.write(board.id(), id, Field.WHOM, "All of us", 0));
        assertThat(other.revision()).isEqualTo(1);
    }

    @Test
    void theSameTextIsNoConflict() {
        var board = world.board(2);
        var id = together(board);
        As.person(board.member(0), () -> drafting.write(board.id(), id, Field.TITLE, "Same", 0));
        var state = As.person(board.member(1), () -> drafting.write(board.id(), id, Field.TITLE, " Same ", 0));
        assertThat(state.revision()).isEqualTo(1);
    }

    @Test
    void ofTwoWhoSaveAFieldAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        var board = world.board(2);
        var id = together(board);
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads
                    .invokeAll(Stream.of(board.member(0), board.member(1))
                            .<Callable<String>>map(person -> () -> {
                                start.await();
                                try {
                                    As.person(
                                            person,
                                            () -> drafting.write(
                                                    board.id(), id, Field.SUMMARY, "By " + person.text(), 0));
                                    return "saved";
                                } catch (FieldChanged changed) {
                                    return "told";
                                }
                            })
                            .toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(results).containsExactlyInAnyOrder("saved", "told");
        }
    }

    @Test
    void whatIsTooLongOrUnknownIsNotStored() {
        var board = world.board(1);
        var other = world.board(1);
        var need = NeedId.next();
        var text = new NeedText("Asthma", "", java.util.Set.of(Determinant.HOUSING), "", "");
        As.person(other.facilitator(), () -> needs.record(other.id(), need, text));
        var id = proposals.draft(board.id(), board.member(0), "Rides");
        invalid(board, id, Field.TITLE, "x".repeat(121));
        invalid(board, id, Field.NEED, need.text());
        invalid(board, id, Field.NEED, "???");
        invalid(board, id, Field.LEAD, other.member(0).text());
        invalid(board, id, Field.REACH, "many");
        assertThat(title(board, id)).isEqualTo("Rides");
    }

    @Test
    void markupAndEmojiAreKeptAsTyped() {
        var board = world.board(1);
        var id = proposals.draft(board.id(), board.member(0), "Rides");
        String typed = "<script>alert(1)</script> \uD83D\uDE80 \u0645\u0631\u062D\u0628\u0627";
        As.person(board.member(0), () -> drafting.write(board.id(), id, Field.SUMMARY, typed, 0));
        var shown = As.person(board.member(0), () -> initiatives.open(board.id(), id));
        assertThat(shown.proposal().summary()).isEqualTo(typed);
    }

    @Test
    void onlyMembersOfTheBoardWriteAlong() {
        var board = world.board(2);
        var id = together(board);
        denied(Rejected.class, board.member(0), () -> drafting.addCoAuthor(board.id(), id, board.member(1)));
        denied(Rejected.class, board.member(0), () -> drafting.addCoAuthor(board.id(), id, board.observer()));
        assertThat(As.person(board.member(1), () -> initiatives.myDrafts(board.id())))
                .hasSize(1);
    }

    @Test
    void onlyTheCreatorDeletesAndOnlyWhatTheBoardHasNeverSeen() {
        var board = world.board(2);
        var id = together(board);
        denied(Rejected.class, board.member(1), () -> drafting.delete(board.id(), id));
        As.person(board.member(0), () -> drafting.delete(board.id(), id));
        denied(NotFound.class, board.member(0), () -> initiatives.open(board.id(), id));

        var shown = proposals.proposed(board.id(), board.member(0), "Shown");
        denied(Rejected.class, board.member(0), () -> drafting.delete(board.id(), shown));
        As.person(board.member(0), () -> stages.takeBack(board.id(), shown));
        denied(Rejected.class, board.member(0), () -> drafting.delete(board.id(), shown));
    }

    private InitiativeId together(TestBoard board) {
        var id = proposals.draft(board.id(), board.member(0), "Together");
        As.person(board.member(0), () -> drafting.addCoAuthor(board.id(), id, board.member(1)));
        return id;
    }

    private String title(TestBoard board, InitiativeId id) {
        return As.person(board.member(0), () -> initiatives.open(board.id(), id))
                .proposal()
                .title();
    }

    private void invalid(TestBoard board, InitiativeId id, Field field, String text) {
        denied(Invalid.class, board.member(0), () -> drafting.write(board.id(), id, field, text, 0));
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
