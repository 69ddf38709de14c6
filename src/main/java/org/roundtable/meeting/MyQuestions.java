package org.roundtable.meeting;

import java.util.List;
import java.util.Set;

/**
 * What only one person sees of a question board.
 *
 * @param asked what they asked and what is not on the board: it waits, or was declined with a reason
 * @param supported which questions they support
 */
public record MyQuestions(List<QuestionView> asked, Set<QuestionId> supported) {
    public MyQuestions {
        asked = List.copyOf(asked);
        supported = Set.copyOf(supported);
    }
}
