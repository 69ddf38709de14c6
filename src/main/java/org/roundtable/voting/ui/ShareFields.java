package org.roundtable.voting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import org.roundtable.common.Invalid;
import org.roundtable.voting.count.Majority;
import org.roundtable.voting.count.MajorityBase;

/** A majority without a plain name: a share in whole numbers, that must be reached or passed. */
class ShareFields {
    private static final int FINEST = 1_000;

    private final Select<Reach> reach;
    private final IntegerField share;
    private final IntegerField outOf;

    /** @param on among whose settings it stands */
    ShareFields(WayFields on) {
        reach = on.select("reach", List.of(Reach.values()));
        share = on.number("share", 3, 1, FINEST);
        outOf = on.number("share-of", 5, 1, FINEST);
    }

    Component[] all() {
        return new Component[] {reach, share, outOf};
    }

    void setVisible(boolean visible) {
        List.of(all()).forEach(field -> field.setVisible(visible));
    }

    void fill(Majority majority) {
        reach.setValue(majority.moreThan() ? Reach.MORE_THAN : Reach.AT_LEAST);
        share.setValue(majority.numerator());
        outOf.setValue(majority.denominator());
    }

    /** @throws Invalid on {@code share} or {@code share-of} when they are no share that can be reached */
    Majority on(MajorityBase base) {
        boolean moreThan = reach.getValue() == Reach.MORE_THAN;
        int whole = within("share-of", WayFields.value("share-of", outOf), FINEST);
        int part = within("share", WayFields.value("share", share), moreThan ? whole - 1 : whole);
        return new Majority(part, whole, moreThan, base);
    }

    private static int within(String field, int value, int most) {
        if (value < 1 || value > most) {
            throw new Invalid(field, "out-of-range", Map.of("least", 1, "most", most));
        }
        return value;
    }

    private enum Reach {
        MORE_THAN,
        AT_LEAST
    }
}
