package org.roundtable.meeting;

/**
 * How a meeting takes questions, as its facilitators have set.
 *
 * @param membersAtOnce whether what people of the board ask is shown without a review; what guests ask never is
 * @param taking whether questions are taken now
 */
public record QuestionRules(AskerNames names, boolean membersAtOnce, boolean taking) {
    static final QuestionRules USUAL = new QuestionRules(AskerNames.AS_ASKED, false, true);
}
