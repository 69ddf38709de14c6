package org.roundtable.voting;

import java.util.Set;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;

/**
 * Hands as they were counted in the room.
 *
 * @param people who raised one: as many as there are hands
 */
public record CountedHands(Set<PersonId> people, int yes, int no, int abstain) {
    /** @throws Invalid on {@code hands} when a number is negative, there are none, or there are not as many as people */
    public CountedHands {
        people = Set.copyOf(people);
        if (Math.min(Math.min(yes, no), abstain) < 0 || people.isEmpty()) {
            throw new Invalid("hands", "no-hands");
        }
        if ((long) yes + no + abstain != people.size()) {
            throw new Invalid("hands", "hands-uneven");
        }
    }
}
