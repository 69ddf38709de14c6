package org.roundtable.voting;

import java.util.List;

/** How a question is put: the choices on the ballot, in their order, and the rules that fit them. */
public enum PollMethod {
    /** The plain vote: yes, no, or abstain. */
    YES_NO(
            List.of(Choice.YES, Choice.NO, Choice.ABSTAIN),
            List.of(DecisionRule.MORE_THAN_HALF, DecisionRule.TWO_THIRDS, DecisionRule.THREE_QUARTERS)),

    /** Whether everybody can live with it. One person who blocks, and says why, stops it. */
    CONSENT(List.of(Choice.AGREE, Choice.ABSTAIN, Choice.DISAGREE, Choice.BLOCK), List.of(DecisionRule.NO_BLOCKS));

    private final List<Choice> choices;
    private final List<DecisionRule> rules;

    PollMethod(List<Choice> choices, List<DecisionRule> rules) {
        this.choices = choices;
        this.rules = rules;
    }

    public List<Choice> choices() {
        return choices;
    }

    /** The rules a poll of this method can be decided by. */
    public List<DecisionRule> rules() {
        return rules;
    }
}
