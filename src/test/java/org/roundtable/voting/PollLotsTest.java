package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
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
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class PollLotsTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    PollLots lots;

    @Autowired
    AuditTrail trail;

    World.TestBoard board;
    PollId poll;

    @BeforeEach
    void twoAreLevel() {
        board = world.board(2);
        poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, false));
        polls.cast(board, poll, board.member(0), Vote.Marks.of(1), "");
        polls.cast(board, poll, board.member(1), Vote.Marks.of(2), "");
        polls.close(board, poll);
    }

    @Test
    void aLotDecidesWhatIsLevelOnceAndInPublic() {
        assertThat(snapshot().verdict()).contains(Verdict.LOT_NEEDED);
        draw(board.facilitator(), "From a hat, everybody looking on");
        PollSnapshot now = snapshot();
        assertThat(now.verdict()).contains(Verdict.DECIDED);
        LotView lot = now.lot().orElseThrow();
        int first = lot.order().stream()
                .map(now.terms().options()::indexOf)
                .filter(option -> option == 1 || option == 2)
                .findFirst()
                .orElseThrow();
        assertThat(now.result().orElseThrow().result().winners()).containsExactly(first);
        assertThat(lot.order()).containsExactlyInAnyOrderElementsOf(now.terms().options());
        assertThat(lot.note()).isEqualTo("From a hat, everybody looking on");
        assertThat(As.person(board.member(0), () -> trail.lately(board.id(), 1))
                        .getFirst()
                        .action())
                .isEqualTo("poll.lot-drawn");
        assertThatThrownBy(() -> draw(board.facilitator(), "Once more"))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("no-lot-needed");
    }

    @Test
    void everyOrderIsDrawnAboutAsOften() {
        long firsts = 0;
        for (int i = 0; i < 40; i++) {
            twoAreLevel();
            draw(board.facilitator(), "From a hat");
            firsts += snapshot().result().orElseThrow().result().winners().equals(List.of(1)) ? 1 : 0;
        }
        assertThat(firsts).isBetween(4L, 36L);
    }

    @Test
    void onlyItsFacilitatorsDraw() {
        for (PersonId other :
                List.of(board.member(0), board.observer(), world.board(1).facilitator())) {
            assertThatThrownBy(() -> draw(other, "From a hat")).isInstanceOfAny(NotAllowed.class, NotFound.class);
        }
        World.TestBoard elsewhere = world.board(1);
        assertThatThrownBy(
                        () -> As.person(elsewhere.facilitator(), () -> lots.draw(elsewhere.id(), poll, "From a hat")))
                .isInstanceOf(NotFound.class);
        assertThat(snapshot().verdict()).contains(Verdict.LOT_NEEDED);
    }

    @Test
    void aLotIsDrawnOnlyWhereItIsNeededAndSaysHow() {
        assertThatThrownBy(() -> draw(board.facilitator(), " ")).isInstanceOf(Invalid.class);
        PollId clear = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, false));
        assertThatThrownBy(() -> As.person(board.facilitator(), () -> lots.draw(board.id(), clear, "From a hat")))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("no-lot-needed");
    }

    private PollSnapshot snapshot() {
        return polls.snapshot(board, poll);
    }

    private void draw(PersonId person, String note) {
        As.person(person, () -> lots.draw(board.id(), poll, note));
    }
}
