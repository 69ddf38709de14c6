package org.roundtable.voting.ui;

import org.roundtable.common.ui.FieldErrors;
import org.roundtable.voting.Way;

/** A date is looked for without any settings. */
class DateFields extends WayFields {
    DateFields(FieldErrors errors, Runnable onChange) {
        super(errors, onChange);
    }

    @Override
    Way way() {
        return new Way.Dates();
    }

    @Override
    void fill(Way way) {}
}
