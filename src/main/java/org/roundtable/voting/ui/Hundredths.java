package org.roundtable.voting.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.Invalid;
import org.roundtable.voting.Way;

/** Money as it is typed, in the smallest unit. */
final class Hundredths {
    private Hundredths() {}

    /** @throws Invalid {@code no-amount} when it is empty, or finer or larger than money is */
    static long of(String field, @Nullable BigDecimal typed) {
        if (typed == null) {
            throw new Invalid(field, "no-amount");
        }
        try {
            return typed.movePointRight(Way.Budget.DECIMALS).longValueExact();
        } catch (ArithmeticException finerOrLarger) {
            throw new Invalid(field, "no-amount");
        }
    }
}
