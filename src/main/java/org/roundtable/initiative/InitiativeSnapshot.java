package org.roundtable.initiative;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

/**
 * An initiative as everybody sees it who may.
 *
 * @param fields each field with its revision, for those who write
 * @param authors who writes it, its creator first
 * @param seconds who has seconded it, in the order they did
 * @param secondsNeeded how many the charter asks for
 * @param history its moves, the oldest first
 */
public record InitiativeSnapshot(
        InitiativeId id,
        Stage stage,
        ProposalView proposal,
        Map<Field, FieldState> fields,
        List<PersonBadge> authors,
        List<PersonBadge> seconds,
        int secondsNeeded,
        List<MoveView> history,
        Instant createdAt) {
    public PersonBadge creator() {
        return authors.getFirst();
    }

    public boolean authoredBy(PersonId person) {
        return has(authors, person);
    }

    public boolean secondedBy(PersonId person) {
        return has(seconds, person);
    }

    private static boolean has(List<PersonBadge> people, PersonId person) {
        return people.stream().anyMatch(badge -> badge.id().equals(person));
    }
}
