package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.common.Invalid;
import org.roundtable.common.Money;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class StipendsTest {
    @Autowired
    World world;

    @Autowired
    Plans plans;

    @Autowired
    Stipends stipends;

    World.TestBoard board;
    MeetingId meeting;

    @BeforeEach
    void plan() {
        board = world.board(1);
        meeting = plans.meeting(board, 7);
    }

    @Test
    void whatIsDueIsPaidOnce() {
        var id = StipendId.next();
        owe(id, "Taking part", 2550);
        owe(id, "Taking part", 2550);
        assertThat(all()).singleElement().satisfies(one -> {
            assertThat(one.amount()).isEqualTo(new Money(2550));
            assertThat(one.person().name()).isEqualTo("Member 1");
            assertThat(one.paidAt()).isEmpty();
        });
        facilitating(() -> stipends.pay(board.id(), meeting, id));
        assertThat(all().getFirst().paidAt()).isPresent();
        assertThatThrownBy(() -> facilitating(() -> stipends.pay(board.id(), meeting, id)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> facilitating(() -> stipends.strikeOut(board.id(), meeting, id)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void aMistakeIsStruckOut() {
        var id = StipendId.next();
        owe(id, "Bus", 300);
        facilitating(() -> stipends.strikeOut(board.id(), meeting, id));
        assertThat(all()).isEmpty();
    }

    @Test
    void whatCannotBeTakenIsTold() {
        assertThatThrownBy(() -> owe(StipendId.next(), " ", 300)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> owe(StipendId.next(), "Bus", 0)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> owe(StipendId.next(), "Bus", -5)).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> owe(StipendId.next(), "Bus", 1_000_001)).isInstanceOf(Invalid.class);
    }

    @Test
    void onlyForPeopleAndMeetingsOfTheBoard() {
        var other = world.board(1);
        var id = StipendId.next();
        owe(id, "Bus", 300);
        assertThatThrownBy(() -> As.person(other.facilitator(), () -> stipends.pay(other.id(), meeting, id)))
                .isInstanceOf(NotFound.class);
        var stranger = new NewStipend(other.member(0), "Bus", new Money(100));
        assertThatThrownBy(() -> facilitating(() -> stipends.owe(board.id(), meeting, StipendId.next(), stranger)))
                .isInstanceOf(NotFound.class);
    }

    private void owe(StipendId id, String kind, long hundredths) {
        facilitating(() ->
                stipends.owe(board.id(), meeting, id, new NewStipend(board.member(0), kind, new Money(hundredths))));
    }

    private void facilitating(As.Deed deed) {
        As.person(board.facilitator(), deed);
    }

    private List<StipendView> all() {
        return As.person(
                board.facilitator(), () -> stipends.feed(board.id()).load().get());
    }
}
