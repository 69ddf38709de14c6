package org.roundtable.voting.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.Way;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;

/** How many options a ballot names, how many win, and what an option needs besides. */
class ChooseFields extends WayFields {
    private static final int SEVERAL = 3;

    private final RadioButtonGroup<HowMany> howMany = radio("how-many", List.of(HowMany.values()));
    private final IntegerField fewest = number("fewest", 1, 1, Way.OPTIONS_MAX);
    private final IntegerField most = number("most", SEVERAL, 1, Way.OPTIONS_MAX);
    private final IntegerField winners = number("winners", 1, 1, Way.OPTIONS_MAX);
    private final Checkbox none = watched(new Checkbox(getTranslation("voting.form.none-of-these")));
    private final Select<Threshold> threshold = select("threshold", List.of(Threshold.values()));
    private final ShareFields other = new ShareFields(this);
    private final Select<MajorityBase> base =
            select("base", Arrays.stream(MajorityBase.values()).toList());

    ChooseFields(FieldErrors errors, Runnable onChange) {
        super(errors, onChange);
        base.setValue(MajorityBase.VALID);
        fold(winners, none, threshold);
        fold(other.all());
        fold(base);
        show(howMany, fewest, most);
    }

    @Override
    Way way() {
        Optional<Majority> needed = threshold.getValue() == Threshold.OTHER
                ? Optional.of(other.on(base.getValue()))
                : threshold.getValue().of(base.getValue());
        int won = value("winners", winners);
        return switch (howMany.getValue()) {
            case ONE -> new Way.Choose(1, 1, won, none.getValue(), needed);
            case UP_TO -> new Way.Choose(value("fewest", fewest), value("most", most), won, none.getValue(), needed);
            case ANY -> new Way.Choose(value("fewest", fewest), 0, won, none.getValue(), needed);
        };
    }

    @Override
    void fill(Way way) {
        if (way instanceof Way.Choose choose) {
            howMany.setValue(choose.most() == 0 ? HowMany.ANY : choose.most() == 1 ? HowMany.ONE : HowMany.UP_TO);
            fewest.setValue(choose.fewest());
            most.setValue(Math.max(1, choose.most()));
            winners.setValue(choose.winners());
            none.setValue(choose.noneOfThese());
            threshold.setValue(Threshold.like(choose.threshold()));
            choose.threshold().ifPresent(needed -> {
                base.setValue(needed.base());
                other.fill(needed);
            });
        }
    }

    @Override
    boolean noneOfThese() {
        return none.getValue();
    }

    @Override
    void arrange() {
        fewest.setVisible(howMany.getValue() != HowMany.ONE);
        most.setVisible(howMany.getValue() == HowMany.UP_TO);
        other.setVisible(threshold.getValue() == Threshold.OTHER);
        base.setVisible(threshold.getValue() != Threshold.NONE);
    }

    private enum HowMany {
        ONE,
        UP_TO,
        ANY
    }

    /** Shares with a plain name. */
    private enum Threshold {
        NONE(0, 1, false),
        HALF(1, 2, false),
        MORE_THAN_HALF(1, 2, true),
        TWO_THIRDS(2, 3, false),
        THREE_QUARTERS(3, 4, false),
        OTHER(0, 1, false);

        private final int numerator;
        private final int denominator;
        private final boolean strict;

        Threshold(int numerator, int denominator, boolean strict) {
            this.numerator = numerator;
            this.denominator = denominator;
            this.strict = strict;
        }

        Optional<Majority> of(MajorityBase base) {
            return this == NONE || this == OTHER
                    ? Optional.empty()
                    : Optional.of(new Majority(numerator, denominator, strict, base));
        }

        static Threshold like(Optional<Majority> needed) {
            return Arrays.stream(values())
                    .filter(one -> needed.map(Majority::base).flatMap(one::of).equals(needed))
                    .findFirst()
                    .orElse(needed.isPresent() ? OTHER : NONE);
        }
    }
}
