package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.PersonId;

class RoomQuorumTest {
    private static final List<PersonId> SEATS =
            Stream.generate(PersonId::next).limit(6).toList();
    private static final CharterTerms HALF = new CharterTerms("For all", "Say so", 3, 1, 2, "MORE_THAN_HALF");

    @Test
    void itSaysHowManyMustBeThereAndHowManyAreMissing() {
        RoomQuorum two = quorum(Map.of(), SEATS.get(0), SEATS.get(1));
        assertThat(two.needed()).isEqualTo(3);
        assertThat(two.missing()).isEqualTo(1);
        assertThat(two.reached()).isFalse();
        assertThat(quorum(Map.of(), SEATS.get(0), SEATS.get(1), SEATS.get(2)).reached())
                .isTrue();
    }

    @Test
    void whoHoldsNoSeatDoesNotCount() {
        assertThat(quorum(Map.of(), SEATS.get(0), SEATS.get(1), PersonId.next()).missing())
                .isEqualTo(1);
    }

    @Test
    void anAlternateCountsInPlaceOfTheirHolderAndNeverTwice() {
        PersonId alternate = PersonId.next();
        Map<PersonId, PersonId> standIns = Map.of(SEATS.get(2), alternate);
        assertThat(quorum(standIns, SEATS.get(0), SEATS.get(1), alternate).reached())
                .isTrue();
        assertThat(quorum(standIns, SEATS.get(1), SEATS.get(2), alternate).missing())
                .isEqualTo(1);
    }

    @Test
    void whoStepsBackIsNotThereUnlessTheCharterCountsThem() {
        RoomQuorum three = quorum(Map.of(), SEATS.get(0), SEATS.get(1), SEATS.get(2));
        assertThat(three.without(Set.of(SEATS.get(0))).missing()).isEqualTo(1);
        assertThat(three.without(Set.of(SEATS.get(5))).reached()).isTrue();
        RoomQuorum counting = new RoomQuorum(three.entitled(), three.there(), 1, 2, true);
        assertThat(counting.without(Set.of(SEATS.get(0))).reached()).isTrue();
    }

    private static RoomQuorum quorum(Map<PersonId, PersonId> alternates, PersonId... present) {
        return RoomQuorum.of(Set.copyOf(SEATS), alternates, Set.of(present), HALF);
    }
}
