package org.roundtable.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class AlternatesTest {
    @Autowired
    World world;

    @Autowired
    BoardAdministration administration;

    @Autowired
    BoardRoster roster;

    World.TestBoard board;
    PersonId ana;
    PersonId alternate;

    @BeforeEach
    void aBoardWithSomebodyWhoHoldsNoSeat() {
        board = world.board(2);
        ana = board.member(0);
        alternate = world.join(board.administrator(), board.id(), "Al Ternate", Role.MEMBER, Optional.empty());
    }

    @Test
    void anAdministratorNamesWhoVotesForASeatAndTakesItBack() {
        name(ana, Optional.of(alternate));
        assertThat(roster.alternates(board.id())).isEqualTo(Map.of(ana, alternate));
        name(ana, Optional.empty());
        assertThat(roster.alternates(board.id())).isEmpty();
    }

    @Test
    void nobodyIsTheAlternateOfTwoSeats() {
        name(ana, Optional.of(alternate));
        assertThatThrownBy(() -> name(board.member(1), Optional.of(alternate))).isInstanceOf(Rejected.class);
        name(ana, Optional.of(alternate));
    }

    @Test
    void whoGetsASeatObservesOrLeavesStandsInNoMore() {
        name(ana, Optional.of(alternate));
        assign(alternate, Role.OBSERVER);
        assertThat(roster.alternates(board.id())).isEmpty();
        assign(alternate, Role.MEMBER);
        name(ana, Optional.of(alternate));
        As.administrator(board.administrator(), () -> administration.end(board.id(), alternate));
        assertThat(roster.alternates(board.id())).isEmpty();
    }

    @Test
    void withItsHolderTheSeatLosesItsAlternate() {
        name(ana, Optional.of(alternate));
        As.administrator(board.administrator(), () -> administration.end(board.id(), ana));
        assertThat(roster.alternates(board.id())).isEmpty();
        name(board.member(1), Optional.of(alternate));
    }

    @Test
    void peopleOfAnotherBoardAreNoAlternates() {
        PersonId stranger = world.board(1).member(0);
        assertThatThrownBy(() -> name(ana, Optional.of(stranger))).isInstanceOf(NotFound.class);
    }

    @Test
    void facilitatorsNameNobody() {
        assertThatThrownBy(() -> As.person(
                        board.facilitator(),
                        () -> administration.nameAlternate(board.id(), ana, Optional.of(alternate))))
                .isInstanceOf(AccessDeniedException.class);
    }

    private void name(PersonId holder, Optional<PersonId> other) {
        As.administrator(board.administrator(), () -> administration.nameAlternate(board.id(), holder, other));
    }

    private void assign(PersonId person, Role role) {
        As.administrator(
                board.administrator(), () -> administration.assign(board.id(), person, role, Optional.empty()));
    }
}
