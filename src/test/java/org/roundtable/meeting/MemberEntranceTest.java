package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.Role;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class MemberEntranceTest {
    @Autowired
    World world;

    @Autowired
    OpenWorld open;

    @Autowired
    MemberEntrance entrance;

    @Autowired
    DoorService doors;

    private TestBoard board;
    private MeetingId meeting;
    private String code;

    @BeforeEach
    void hold() {
        board = world.board(1);
        meeting = open.running(board);
        code = open.token(board, meeting, DoorKind.GUESTS);
    }

    @Test
    void whoeverIsOnTheBoardIsKnownInAnyRole() {
        var observer = world.person("Olga Observer", false);
        world.seat(board, observer, Role.OBSERVER, Optional.empty());
        assertThat(As.person(observer, () -> entrance.look(code))).hasValueSatisfying(mine -> {
            assertThat(mine.board()).isEqualTo(board.id());
            assertThat(mine.meeting()).isEqualTo(meeting);
            assertThat(mine.name()).isEqualTo("Olga Observer");
            assertThat(mine.welcome().title()).isEqualTo("Autumn meeting");
        });
        assertThat(As.person(board.member(0), () -> entrance.look(code))).isPresent();
        assertThat(As.person(board.facilitator(), () -> entrance.look(code))).isPresent();
    }

    @Test
    void everybodyElseComesAsAGuest() {
        assertThat(entrance.look(code)).isEmpty();
        assertThat(As.person(world.board(1).member(0), () -> entrance.look(code)))
                .isEmpty();
        assertThat(As.administrator(world.person("Ada Administrator", true), () -> entrance.look(code)))
                .isEmpty();
    }

    @Test
    void onlyTheCodeThatStandsLeadsThere() {
        String wall = open.token(board, meeting, DoorKind.WALL);
        assertThat(As.person(board.member(0), () -> entrance.look(wall))).isEmpty();
        As.person(board.facilitator(), () -> doors.revoke(board.id(), meeting, DoorKind.GUESTS));
        assertThat(As.person(board.member(0), () -> entrance.look(code))).isEmpty();
    }
}
