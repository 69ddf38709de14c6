package org.roundtable.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
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
class NeedServiceTest {
    private static final NeedText ASTHMA =
            new NeedText("Asthma and damp homes", "Walls sweat", Set.of(Determinant.HOUSING), "Children", "The nurse");

    @Autowired
    World world;

    @Autowired
    NeedService needs;

    @Autowired
    Proposals proposals;

    @Autowired
    InitiativeDrafting drafting;

    @Autowired
    InitiativeService initiatives;

    @Test
    void aNeedShowsWhatAnswersItButNoDrafts() {
        var board = world.board(1);
        var need = NeedId.next();
        As.person(board.facilitator(), () -> needs.record(board.id(), need, ASTHMA));
        As.person(board.facilitator(), () -> needs.record(board.id(), need, ASTHMA));
        answer(board, need, proposals.proposed(board.id(), board.member(0), "Dry walls"));
        answer(board, need, proposals.draft(board.id(), board.member(0), "Not yet"));
        var listed = As.person(board.observer(), () -> needs.list(board.id()));
        assertThat(listed).hasSize(1);
        assertThat(listed.getFirst().text()).isEqualTo(ASTHMA);
        assertThat(listed.getFirst().answers())
                .extracting(NeedView.Answer::title)
                .containsExactly("Dry walls");
        assertThat(As.person(board.observer(), () -> initiatives.cards(board.id()))
                        .getFirst()
                        .need())
                .isEqualTo(new NeedName(need, "Asthma and damp homes"));
    }

    @Test
    void onlyFacilitatorsOfTheBoardWriteNeedsDown() {
        var board = world.board(1);
        var other = world.board(1);
        var need = NeedId.next();
        As.person(board.facilitator(), () -> needs.record(board.id(), need, ASTHMA));
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> needs.record(board.id(), NeedId.next(), ASTHMA));
            denied(expected, person, () -> needs.amend(board.id(), need, ASTHMA, 0));
        }
        denied(NotFound.class, other.facilitator(), () -> needs.amend(other.id(), need, ASTHMA, 0));
        denied(NotFound.class, other.facilitator(), () -> needs.list(board.id()));
        denied(NotFound.class, other.facilitator(), () -> needs.feed(board.id()));
    }

    @Test
    void anAmendmentUponAnOldTextIsTold() {
        var board = world.board(1);
        var need = NeedId.next();
        As.person(board.facilitator(), () -> needs.record(board.id(), need, ASTHMA));
        As.person(board.facilitator(), () -> needs.amend(board.id(), need, ASTHMA, 0));
        denied(Rejected.class, board.facilitator(), () -> needs.amend(board.id(), need, ASTHMA, 0));
        var empty = new NeedText(" ", "", Set.of(), "", "");
        denied(Invalid.class, board.facilitator(), () -> needs.amend(board.id(), need, empty, 1));
    }

    private void answer(World.TestBoard board, NeedId need, InitiativeId id) {
        As.person(board.member(0), () -> drafting.write(board.id(), id, Field.NEED, need.text(), 0));
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
