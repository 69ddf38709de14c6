package org.roundtable.meeting;

import java.util.List;
import org.roundtable.security.PersonBadge;

/**
 * Who comes to a meeting.
 *
 * @param answers by name; empty for everybody but facilitators
 * @param silent who has not answered, by name; empty for everybody but facilitators
 * @param invited how many got an invitation by mail
 */
public record AnswersSnapshot(
        AnswerCounts counts, List<AnswerView> answers, List<PersonBadge> silent, int invited, int toInvite) {
    public AnswersSnapshot {
        answers = List.copyOf(answers);
        silent = List.copyOf(silent);
    }

    /** Without anybody's name. */
    AnswersSnapshot forBoard() {
        return new AnswersSnapshot(counts, List.of(), List.of(), invited, toInvite);
    }
}
