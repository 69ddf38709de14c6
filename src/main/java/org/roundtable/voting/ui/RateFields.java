package org.roundtable.voting.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.Way;
import org.roundtable.voting.count.ScoreRules.Measure;

/** Scores for each option, or dots to be placed. */
class RateFields extends WayFields {
    private static final int FIVE = 5;
    private static final int THREE = 3;

    private final RadioButtonGroup<PollMethod> method = radio("rated", List.of(PollMethod.DOTS, PollMethod.SCORE));
    private final IntegerField dots = number("dots", FIVE, 1, Way.NUMBER_MAX);
    private final IntegerField mostOnOne = number("mostOnOne", THREE, 1, Way.NUMBER_MAX);
    private final IntegerField highest = number("highest", FIVE, 1, Way.NUMBER_MAX);
    private final Select<Measure> measure = select("measure", List.of(Measure.MEAN, Measure.MEDIAN, Measure.SUM));

    RateFields(FieldErrors errors, Runnable onChange) {
        super(errors, onChange);
        errors.watch("most", highest);
        fold(mostOnOne, measure);
        show(method, dots, highest);
    }

    @Override
    Way way() {
        return method.getValue() == PollMethod.DOTS
                ? new Way.Dots(value("dots", dots), value("mostOnOne", mostOnOne))
                : new Way.Score(value("most", highest), measure.getValue());
    }

    @Override
    void fill(Way way) {
        method.setValue(way.method());
        switch (way) {
            case Way.Dots placed -> {
                dots.setValue(placed.dots());
                mostOnOne.setValue(placed.mostOnOne());
            }
            case Way.Score score -> {
                highest.setValue(score.most());
                measure.setValue(score.measure());
            }
            default -> throw new IllegalArgumentException();
        }
    }

    @Override
    void arrange() {
        boolean placed = method.getValue() == PollMethod.DOTS;
        dots.setVisible(placed);
        mostOnOne.setVisible(placed);
        highest.setVisible(!placed);
        measure.setVisible(!placed);
    }
}
