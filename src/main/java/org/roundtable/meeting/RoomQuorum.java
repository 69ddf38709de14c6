package org.roundtable.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.PersonId;

/**
 * Whether enough of the board are there to decide, as its charter says.
 *
 * @param entitled those who hold a seat
 * @param there those of them who are there, or whose alternate is there in their place
 * @param numerator with the denominator, the share of the entitled who must be there
 * @param recusedCount whether those with a conflict of interest count as being there
 */
public record RoomQuorum(
        Set<PersonId> entitled, Set<PersonId> there, int numerator, int denominator, boolean recusedCount) {
    public RoomQuorum {
        entitled = Set.copyOf(entitled);
        there = Set.copyOf(there);
    }

    /** @param alternates who stands in for whom: seat holders with their alternates */
    static RoomQuorum of(
            Set<PersonId> entitled, Map<PersonId, PersonId> alternates, Set<PersonId> present, CharterTerms charter) {
        Set<PersonId> there = entitled.stream()
                .filter(holder -> present.contains(holder)
                        || Optional.ofNullable(alternates.get(holder))
                                .filter(present::contains)
                                .isPresent())
                .collect(Collectors.toUnmodifiableSet());
        return new RoomQuorum(
                entitled,
                there,
                charter.quorumNumerator(),
                charter.quorumDenominator(),
                charter.recusal().towardQuorum());
    }

    /** The same while these have a conflict of interest in what is before the board. */
    public RoomQuorum without(Set<PersonId> recused) {
        return recusedCount ? this : new RoomQuorum(entitled, minus(there, recused), numerator, denominator, false);
    }

    /** How many must be there: one at least, where the charter asks for anybody. */
    public int needed() {
        return numerator == 0 ? 0 : Math.max(1, Math.ceilDiv(numerator * entitled.size(), denominator));
    }

    public int missing() {
        return Math.max(0, needed() - there.size());
    }

    public boolean reached() {
        return missing() == 0;
    }

    private static Set<PersonId> minus(Set<PersonId> people, Set<PersonId> others) {
        return people.stream().filter(person -> !others.contains(person)).collect(Collectors.toUnmodifiableSet());
    }
}
