package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Translations;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ActionServiceTest {
    @Autowired
    World world;

    @Autowired
    Assembly assembly;

    @Autowired
    RecordService records;

    @Autowired
    ActionService actions;

    @Autowired
    TestClock clock;

    @Autowired
    Translations translations;

    @Test
    void itsOwnerFinishesItAndTakesItUpAgain() {
        var board = world.board(2);
        var action = action(board);
        As.person(board.member(0), () -> actions.finish(board.id(), action));
        assertThat(seen(board).state()).isEqualTo(ActionState.DONE);
        rejected(() -> As.person(board.member(0), () -> actions.finish(board.id(), action)));
        rejected(() -> As.person(board.member(0), () -> actions.move(board.id(), action, today().plusDays(9))));
        As.person(board.facilitator(), () -> {
            actions.reopen(board.id(), action);
            actions.reopen(board.id(), action);
        });
        assertThat(seen(board).state()).isEqualTo(ActionState.OPEN);
    }

    @Test
    void itIsMovedToADayToComeAndGivenUpForAReason() {
        var board = world.board(1);
        var action = action(board);
        As.person(board.member(0), () -> actions.move(board.id(), action, today().plusDays(30)));
        assertThat(seen(board).due()).isEqualTo(today().plusDays(30));
        assertThatThrownBy(
                        () -> As.person(board.member(0), () -> actions.move(board.id(), action, today().minusDays(3))))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> As.person(board.member(0), () -> actions.drop(board.id(), action, " ")))
                .isInstanceOf(Invalid.class);
        As.person(board.member(0), () -> actions.drop(board.id(), action, "The van is sold"));
        assertThat(seen(board).reason()).isEqualTo("The van is sold");
    }

    @Test
    void itIsLateOnceItsDayIsOver() {
        var board = world.board(1);
        action(board);
        assertThat(seen(board).late(today().plusDays(14))).isFalse();
        assertThat(seen(board).late(today().plusDays(15))).isTrue();
    }

    @Test
    void othersDoNotSpeakForItsOwner() {
        var board = world.board(2);
        var other = world.board(1);
        var action = action(board);
        for (PersonId person : List.of(board.member(1), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> actions.finish(board.id(), action));
            denied(expected, person, () -> actions.reopen(board.id(), action));
            denied(expected, person, () -> actions.move(board.id(), action, today().plusDays(20)));
            denied(expected, person, () -> actions.drop(board.id(), action, "No"));
        }
        denied(NotFound.class, other.facilitator(), () -> actions.feed(board.id()));
        denied(NotFound.class, other.facilitator(), () -> actions.finish(other.id(), action));
    }

    @Test
    void everyChangeHasItsWordsInTheRecord() {
        assertThat(ActionChanged.Change.values()).allMatch(each -> translations.knows("activity." + each.action()));
        assertThat(MinutesChanged.Change.values()).allMatch(each -> translations.knows("activity." + each.action()));
    }

    private ActionItemId action(TestBoard board) {
        var planned = assembly.atFirst(board);
        var id = ActionItemId.next();
        As.person(
                board.facilitator(),
                () -> records.act(
                        board.id(),
                        planned.id(),
                        id,
                        new NewAction(Optional.empty(), "Ask for prices", board.member(0), today().plusDays(14))));
        return id;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private BoardAction seen(TestBoard board) {
        return As.person(board.observer(), () -> actions.feed(board.id()))
                .load()
                .get()
                .getFirst();
    }

    private static void rejected(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(Rejected.class);
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
