package org.roundtable.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.roundtable.audit.AuditTrail;
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
class StageServiceTest {
    @Autowired
    World world;

    @Autowired
    Proposals proposals;

    @Autowired
    StageService stages;

    @Autowired
    InitiativeSupport support;

    @Autowired
    InitiativeService initiatives;

    @Autowired
    InitiativeDrafting drafting;

    @Autowired
    AuditTrail trail;

    @Test
    void theSecondsOfTheCharterBringAProposalToDiscussion() {
        var board = world.board(4);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        second(board, id, 1);
        second(board, id, 2);
        second(board, id, 2);
        assertThat(open(board, id).stage()).isEqualTo(Stage.PROPOSED);
        second(board, id, 3);
        var shown = open(board, id);
        assertThat(shown.stage()).isEqualTo(Stage.DISCUSSION);
        assertThat(shown.seconds())
                .extracting(badge -> badge.name())
                .containsExactly("Member 2", "Member 3", "Member 4");
        assertThat(shown.history().getLast().mover()).isEqualTo(Mover.SECONDS);
    }

    @Test
    void twentySecondsAtOnceMoveItOnce() throws Exception {
        var board = world.board(21);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        try (var threads = Executors.newFixedThreadPool(20)) {
            var seconds = board.members().stream()
                    .skip(1)
                    .<Callable<Void>>map(person -> () -> {
                        try {
                            As.person(person, () -> support.second(board.id(), id));
                        } catch (Rejected late) {
                            assertThat(late.key()).isEqualTo("failure.initiative.not-proposed");
                        }
                        return null;
                    })
                    .toList();
            for (var done : threads.invokeAll(seconds)) {
                done.get();
            }
        }
        var shown = open(board, id);
        assertThat(shown.stage()).isEqualTo(Stage.DISCUSSION);
        assertThat(shown.seconds()).hasSize(3);
        assertThat(shown.history()).hasSize(2);
    }

    @Test
    void authorsDoNotSecondTheirOwn() {
        var board = world.board(2);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        As.person(board.member(0), () -> drafting.addCoAuthor(board.id(), id, board.member(1)));
        denied(NotAllowed.class, board.member(0), () -> support.second(board.id(), id));
        denied(NotAllowed.class, board.member(1), () -> support.second(board.id(), id));
    }

    @Test
    void aSecondIsTakenBackWhileItIsProposed() {
        var board = world.board(2);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        second(board, id, 1);
        As.person(board.member(1), () -> support.takeBack(board.id(), id));
        assertThat(open(board, id).seconds()).isEmpty();
        move(board, id, Arrow.DISCUSS, "");
        denied(Rejected.class, board.member(1), () -> support.takeBack(board.id(), id));
        denied(Rejected.class, board.member(1), () -> support.second(board.id(), id));
    }

    @Test
    void observersAndOutsidersMoveNothing() {
        var board = world.board(2);
        var other = world.board(1);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        for (PersonId person : List.of(board.observer(), other.member(0), other.facilitator())) {
            var expected = person.equals(board.observer()) ? NotAllowed.class : NotFound.class;
            denied(expected, person, () -> support.second(board.id(), id));
            denied(expected, person, () -> support.takeBack(board.id(), id));
            denied(expected, person, () -> stages.propose(board.id(), id));
            denied(expected, person, () -> stages.takeBack(board.id(), id));
            denied(expected, person, () -> stages.withdraw(board.id(), id, "Why"));
            denied(expected, person, () -> stages.takeUpAgain(board.id(), id));
            denied(expected, person, () -> stages.move(board.id(), id, Arrow.DISCUSS, ""));
        }
        denied(NotAllowed.class, board.member(0), () -> stages.move(board.id(), id, Arrow.DISCUSS, ""));
        denied(NotFound.class, other.facilitator(), () -> stages.move(other.id(), id, Arrow.DISCUSS, ""));
        denied(NotFound.class, other.member(0), () -> support.second(other.id(), id));
    }

    @Test
    void onlyAuthorsProposeTakeBackWithdrawAndTakeUpAgain() {
        var board = world.board(2);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        for (PersonId person : List.of(board.member(1), board.facilitator())) {
            denied(NotAllowed.class, person, () -> stages.propose(board.id(), id));
            denied(NotAllowed.class, person, () -> stages.takeBack(board.id(), id));
            denied(NotAllowed.class, person, () -> stages.withdraw(board.id(), id, "Why"));
            denied(NotAllowed.class, person, () -> stages.takeUpAgain(board.id(), id));
        }
    }

    @Test
    void aFacilitatorDoesNotFindADraft() {
        var board = world.board(1);
        var id = proposals.draft(board.id(), board.member(0), "Rides");
        denied(NotFound.class, board.facilitator(), () -> stages.move(board.id(), id, Arrow.DISCUSS, ""));
        denied(NotFound.class, board.facilitator(), () -> support.second(board.id(), id));
    }

    @Test
    void anInitiativeGoesAllTheWay() {
        var board = world.board(1);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        denied(Rejected.class, board.facilitator(), () -> stages.move(board.id(), id, Arrow.PLAN, "Yes"));
        move(board, id, Arrow.DISCUSS, "");
        move(board, id, Arrow.DECIDE, "");
        move(board, id, Arrow.DISCUSS_AGAIN, "The budget is not right yet");
        move(board, id, Arrow.DECIDE, "");
        denied(Invalid.class, board.facilitator(), () -> stages.move(board.id(), id, Arrow.PLAN, " "));
        move(board, id, Arrow.PLAN, "Agreed by all");
        move(board, id, Arrow.BEGIN, "");
        move(board, id, Arrow.COMPLETE, "");
        var shown = open(board, id);
        assertThat(shown.stage()).isEqualTo(Stage.COMPLETED);
        assertThat(shown.history()).hasSize(8);
        assertThat(shown.history().get(3).reason()).isEqualTo("The budget is not right yet");
        assertThat(shown.history().get(3).by().name()).isEqualTo("Fay Facilitator");
    }

    @Test
    void aSecondedProposalIsNotTakenBack() {
        var board = world.board(2);
        var id = proposals.proposed(board.id(), board.member(0), "Rides");
        second(board, id, 1);
        denied(Rejected.class, board.member(0), () -> stages.takeBack(board.id(), id));
        As.person(board.member(0), () -> stages.withdraw(board.id(), id, "Somebody else does it"));
        As.person(board.member(0), () -> stages.takeUpAgain(board.id(), id));
        var again = As.person(board.member(0), () -> initiatives.open(board.id(), id));
        assertThat(again.stage()).isEqualTo(Stage.DRAFT);
        assertThat(again.seconds()).isEmpty();
        denied(NotFound.class, board.member(1), () -> initiatives.open(board.id(), id));
    }

    @Test
    void anIncompleteDraftIsNotProposed() {
        var board = world.board(1);
        var id = InitiativeId.next();
        As.person(board.member(0), () -> drafting.create(board.id(), id, Beginning.blank()));
        denied(Incomplete.class, board.member(0), () -> stages.propose(board.id(), id));
        assertThat(As.person(board.member(0), () -> initiatives.open(board.id(), id))
                        .history())
                .isEmpty();
    }

    @Test
    void theBoardReadsOfProposalsButNotOfDrafts() {
        var board = world.board(2);
        var id = proposals.draft(board.id(), board.member(0), "Secret until proposed");
        As.person(board.member(0), () -> drafting.write(board.id(), id, Field.CULTURE, "Ours", 0));
        assertThat(lately(board)).noneMatch(line -> line.contains("Secret") || line.startsWith("initiative"));
        As.person(board.member(0), () -> stages.propose(board.id(), id));
        second(board, id, 1);
        assertThat(lately(board))
                .startsWith("initiative.seconded Secret until proposed", "initiative.proposed Secret until proposed");
    }

    private List<String> lately(TestBoard board) {
        return As.person(board.observer(), () -> trail.lately(board.id(), 10)).stream()
                .map(line -> line.action() + " " + line.detail())
                .toList();
    }

    private void second(TestBoard board, InitiativeId id, int member) {
        As.person(board.member(member), () -> support.second(board.id(), id));
    }

    private void move(TestBoard board, InitiativeId id, Arrow arrow, String reason) {
        As.person(board.facilitator(), () -> stages.move(board.id(), id, arrow, reason));
    }

    private InitiativeSnapshot open(TestBoard board, InitiativeId id) {
        return As.person(board.observer(), () -> initiatives.open(board.id(), id));
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
