package org.roundtable.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.roundtable.common.NotFound;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class BoardServiceTest {
    @Autowired
    World world;

    @Autowired
    BoardService boards;

    @Autowired
    BoardAdministration administration;

    @Test
    void everybodyOnABoardSeesWhoIsOnIt() {
        var board = world.board(2);
        assertThat(As.person(board.observer(), () -> boards.members(board.id())))
                .extracting(member -> member.person().name())
                .containsExactly("Fay Facilitator", "Member 1", "Member 2", "Olu Observer");
    }

    @Test
    void toAPersonOfAnotherBoardABoardDoesNotExist() {
        var board = world.board(1);
        var other = world.board(1);
        assertThatThrownBy(() -> As.person(other.facilitator(), () -> boards.open(board.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAdministratorsEndMemberships() {
        var board = world.board(1);
        assertThatThrownBy(() -> As.person(board.facilitator(), () -> administration.end(board.id(), board.member(0))))
                .isInstanceOf(AccessDeniedException.class);
        As.administrator(board.administrator(), () -> administration.end(board.id(), board.member(0)));
        assertThatThrownBy(() -> As.person(board.member(0), () -> boards.open(board.id())))
                .isInstanceOf(NotFound.class);
    }
}
