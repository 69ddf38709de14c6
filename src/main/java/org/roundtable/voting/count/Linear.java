package org.roundtable.voting.count;

/** An amount that depends on the endowment: {@code constant + slope * endowment}, exactly. */
record Linear(Fraction constant, Fraction slope) {
    static final Linear ZERO = new Linear(Fraction.ZERO, Fraction.ZERO);
    static final Linear ENDOWMENT = new Linear(Fraction.ZERO, Fraction.of(1));

    static Linear of(long constant) {
        return new Linear(Fraction.of(constant), Fraction.ZERO);
    }

    Linear plus(Linear other) {
        return new Linear(constant.plus(other.constant), slope.plus(other.slope));
    }

    Linear minus(Linear other) {
        return new Linear(constant.minus(other.constant), slope.minus(other.slope));
    }

    Linear times(long factor) {
        return new Linear(constant.times(factor), slope.times(factor));
    }

    Linear over(long divisor) {
        Fraction by = Fraction.of(divisor);
        return new Linear(constant.over(by), slope.over(by));
    }

    Fraction at(long endowment) {
        return constant.plus(slope.times(endowment));
    }
}
