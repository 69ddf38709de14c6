package org.roundtable.meeting;

import java.util.Optional;

/**
 * A question on the board of a meeting.
 *
 * @param asker the name of whoever asked, where they gave it
 * @param guest whether a guest asked
 * @param onShow whether it is on the wall now
 * @param answer empty unless it was answered
 * @param reason why it was declined; empty for all but facilitators and whoever asked
 */
public record QuestionView(
        QuestionId id,
        String text,
        QuestionState state,
        Optional<String> asker,
        boolean guest,
        int supports,
        boolean onShow,
        String answer,
        String reason) {}
