package org.roundtable.initiative;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

/**
 * An initiative in a list.
 *
 * @param need the need it answers; null when it rests on evidence alone
 * @param lead who leads it; null while nobody is named
 * @param authors who wrote it, its creator first
 * @param seconds how many have seconded it, of {@code secondsNeeded}
 * @param changedAt its last move, second or edit
 */
public record InitiativeCard(
        InitiativeId id,
        String title,
        String summary,
        @Nullable NeedName need,
        Stage stage,
        @Nullable Kind kind,
        Set<Determinant> determinants,
        @Nullable PersonBadge lead,
        List<PersonBadge> authors,
        int seconds,
        int secondsNeeded,
        int comments,
        Instant changedAt) {
    private static final int EXCERPT = 160;

    /** The beginning of the summary, cut at a word. */
    public String excerpt() {
        if (summary.length() <= EXCERPT) {
            return summary;
        }
        int space = summary.lastIndexOf(' ', EXCERPT);
        int end = space > 0 ? space : summary.offsetByCodePoints(0, EXCERPT / 2);
        return summary.substring(0, end) + "…";
    }

    public boolean authoredBy(PersonId person) {
        return authors.stream().anyMatch(author -> author.id().equals(person));
    }
}
