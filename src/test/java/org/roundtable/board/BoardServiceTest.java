package org.roundtable.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@DatabaseTest
class BoardServiceTest {
    @Autowired
    World world;

    @Autowired
    BoardService boards;

    @Autowired
    BoardAdministration administration;

    @Autowired
    BoardAccess access;

    @Autowired
    BoardAcquaintance acquaintance;

    @Test
    void everybodyOnABoardSeesWhoIsOnIt() {
        var board = world.board(2);
        assertThat(As.person(board.observer(), () -> boards.members(board.id())))
                .extracting(member -> member.person().name())
                .containsExactly("Fay Facilitator", "Member 1", "Member 2", "Olu Observer");
    }

    @Test
    void aSnapshotTellsSeatsFromOtherPlaces() {
        var board = world.board(2);
        BoardSnapshot seen =
                As.person(board.observer(), () -> boards.feed(board.id()).load().get());
        assertThat(seen.seated()).hasSize(2);
        assertThat(seen.emptySeats()).isEqualTo(10);
        assertThat(seen.facilitators()).hasSize(1);
        assertThat(seen.observers()).hasSize(1);
        assertThat(seen.unseated()).isEmpty();
    }

    @Test
    void aPersonSeesOnlyTheBoardsTheyAreOn() {
        var board = world.board(1);
        world.board(1);
        assertThat(As.person(board.member(0), boards::mine))
                .extracting(BoardView::id, BoardView::role)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(board.id(), Role.MEMBER));
    }

    @Test
    void whoIsTakenOffABoardIsOffItForTheRestOfTheSameRequest() {
        var board = world.board(1);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        try {
            As.person(board.member(0), () -> boards.open(board.id()));
            As.administrator(board.administrator(), () -> administration.end(board.id(), board.member(0)));
            assertThatThrownBy(() -> As.person(board.member(0), () -> boards.open(board.id())))
                    .isInstanceOf(NotFound.class);
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    void toAPersonOfAnotherBoardAndToAnAdministratorABoardDoesNotExist() {
        var board = world.board(1);
        var other = world.board(1);
        for (Consumer<BoardId> look : looks()) {
            assertThatThrownBy(() -> As.person(other.facilitator(), () -> look.accept(board.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> As.administrator(board.administrator(), () -> look.accept(board.id())))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whoIsNotSignedInSeesNothing() {
        var board = world.board(1);
        for (Consumer<BoardId> look : looks()) {
            assertThatThrownBy(() -> look.accept(board.id())).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(boards::mine).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void observersMembersAndFacilitatorsMayMoreEach() {
        var board = world.board(1);
        assertThat(As.person(board.observer(), () -> access.reader(board.id()))).isTrue();
        assertThat(As.person(board.member(0), () -> access.member(board.id()))).isTrue();
        assertThat(As.person(board.facilitator(), () -> access.facilitator(board.id())))
                .isTrue();
        assertThatThrownBy(() -> As.person(board.observer(), () -> access.member(board.id())))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> As.person(board.member(0), () -> access.facilitator(board.id())))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoLeftABoardNoLongerSeesItAndMayComeBack() {
        var board = world.board(1);
        As.administrator(board.administrator(), () -> administration.end(board.id(), board.member(0)));
        assertThatThrownBy(() -> As.person(board.member(0), () -> boards.open(board.id())))
                .isInstanceOf(NotFound.class);
        As.administrator(
                board.administrator(),
                () -> administration.add(board.id(), board.member(0), Role.OBSERVER, Optional.empty()));
        assertThat(As.person(board.member(0), () -> boards.open(board.id()).role()))
                .isEqualTo(Role.OBSERVER);
    }

    @Test
    void peopleOfABoardKnowEachOtherAndThoseWhoLeftAndNobodyElse() {
        var board = world.board(2);
        var other = world.board(1);
        As.administrator(board.administrator(), () -> administration.end(board.id(), board.member(0)));
        assertThat(acquaintance.knows(board.observer(), board.member(1))).isTrue();
        assertThat(acquaintance.knows(board.observer(), board.member(0))).isTrue();
        assertThat(acquaintance.knows(board.member(0), board.observer())).isFalse();
        assertThat(acquaintance.knows(board.observer(), other.member(0))).isFalse();
    }

    private List<Consumer<BoardId>> looks() {
        return List.of(boards::open, boards::charter, boards::members, boards::feed);
    }
}
