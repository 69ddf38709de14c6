package org.roundtable.voting.count.format;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.voting.count.BudgetBallots;

/**
 * A budget vote from a file.
 *
 * @param meta the file's own keys and values
 * @param kind of ballots
 * @param votes what each project has: how many approve, or its points
 * @param selected projects that the file itself calls selected
 * @param notes what does not agree in the file without making it impossible to count
 */
public record BudgetPoll(
        Map<String, String> meta,
        Kind kind,
        BudgetBallots ballots,
        List<Long> votes,
        Set<Integer> selected,
        List<String> notes)
        implements PollFile {
    public BudgetPoll {
        meta = Map.copyOf(meta);
        votes = List.copyOf(votes);
        selected = Set.copyOf(selected);
        notes = List.copyOf(notes);
    }

    @Override
    public String title() {
        return meta.getOrDefault("description", "");
    }

    /** The rule the file names, empty when it names none. */
    public String rule() {
        return meta.getOrDefault("rule", "");
    }

    /** How many votes a project needs at least by the file's own {@code min_project_score_threshold}; 0 without one. */
    public long fewestVotes() {
        return Numbers.whole(meta.getOrDefault("min_project_score_threshold", ""))
                .orElse(0);
    }

    /** What a ballot says about projects. */
    public enum Kind {
        /** Which of them it approves of. */
        APPROVAL,
        /** Points for some of them. */
        POINTS,
        /** Some of them in order; the first of at most n has n points, the next one less (Borda's count). */
        ORDINAL
    }
}
