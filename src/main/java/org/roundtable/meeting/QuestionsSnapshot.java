package org.roundtable.meeting;

import java.util.List;
import java.util.Set;

/**
 * The questions of a meeting as one audience sees them.
 *
 * @param taking whether questions are taken: as the rules say, until the meeting is over
 * @param questions the one on show first, then those that are open in their order, then the answered ones; for facilitators
 *     also what waits and what was declined
 * @param waiting what nobody has looked at yet: of it everybody else learns only that it is there
 */
public record QuestionsSnapshot(
        QuestionRules rules, boolean taking, List<QuestionView> questions, Set<QuestionId> waiting) {
    public QuestionsSnapshot {
        questions = List.copyOf(questions);
        waiting = Set.copyOf(waiting);
    }
}
