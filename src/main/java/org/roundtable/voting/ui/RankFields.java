package org.roundtable.voting.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.Way;
import org.roundtable.voting.count.IrvRules;
import org.roundtable.voting.count.SchulzeStrength;

/** One winner or several seats, and how a ranking is read that is not filled in plainly. */
class RankFields extends WayFields {
    private static final int SEATS = 2;

    private final RadioButtonGroup<PollMethod> method =
            radio("ranked", List.of(PollMethod.RUNOFF, PollMethod.SCHULZE, PollMethod.STV));
    private final IntegerField seats = number("seats", SEATS, 1, Way.OPTIONS_MAX);
    private final Select<IrvRules.OverVote> overVote = select("over-vote", List.of(IrvRules.OverVote.values()));
    private final Select<IrvRules.SkippedRank> skipped = select("skipped", List.of(IrvRules.SkippedRank.values()));
    private final Select<IrvRules.DuplicateRank> twice = select("twice", List.of(IrvRules.DuplicateRank.values()));
    private final Select<IrvRules.Exhausted> ended = select("ended", List.of(IrvRules.Exhausted.values()));
    private final Select<IrvRules.TieRule> tie = select("tie", List.of(IrvRules.TieRule.values()));
    private final Select<SchulzeStrength> strength = select("strength", List.of(SchulzeStrength.values()));

    RankFields(FieldErrors errors, Runnable onChange) {
        super(errors, onChange);
        fold(overVote, skipped, twice, ended, tie, strength);
        show(method, seats);
    }

    @Override
    Way way() {
        return switch (method.getValue()) {
            case STV -> new Way.Seats(value("seats", seats));
            case SCHULZE -> new Way.Strongest(strength.getValue());
            default ->
                new Way.Runoff(new IrvRules(
                        overVote.getValue(), skipped.getValue(), twice.getValue(), ended.getValue(), tie.getValue()));
        };
    }

    @Override
    void fill(Way way) {
        method.setValue(way.method());
        switch (way) {
            case Way.Seats filled -> seats.setValue(filled.seats());
            case Way.Strongest compared -> strength.setValue(compared.strength());
            case Way.Runoff runoff -> fill(runoff.rules());
            default -> throw new IllegalArgumentException();
        }
    }

    private void fill(IrvRules rules) {
        overVote.setValue(rules.overVote());
        skipped.setValue(rules.skippedRank());
        twice.setValue(rules.duplicateRank());
        ended.setValue(rules.exhausted());
        tie.setValue(rules.tieRule());
    }

    @Override
    void arrange() {
        seats.setVisible(method.getValue() == PollMethod.STV);
        strength.setVisible(method.getValue() == PollMethod.SCHULZE);
        List.of(overVote, skipped, twice, ended, tie)
                .forEach(field -> field.setVisible(method.getValue() == PollMethod.RUNOFF));
    }
}
