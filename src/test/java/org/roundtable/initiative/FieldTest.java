package org.roundtable.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.common.Invalid;

class FieldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"12000;12000", "'12,000';12000", "12.000;12000", "0;0", "'';''", "1 200 000;1200000"})
    void wholeNumbersAreTakenWithOrWithoutMarks(String typed, String canonical) {
        assertThat(Field.MONEY.canonical(typed)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12.5", "1,2", "-3", "about 50", "12,0000", "9999999999999999999"})
    void otherNumbersAreNot(String typed) {
        assertThatThrownBy(() -> Field.MONEY.canonical(typed)).isInstanceOf(Invalid.class);
    }

    @Test
    void reachEndsAtTenMillion() {
        assertThat(Field.REACH.canonical("10,000,000")).isEqualTo("10000000");
        assertThatThrownBy(() -> Field.REACH.canonical("10000001")).isInstanceOf(Invalid.class);
    }

    @Test
    void choicesStandInTheirOrderAndOnce() {
        assertThat(Field.DETERMINANTS.canonical("FOOD,HOUSING,FOOD")).isEqualTo("HOUSING,FOOD");
        assertThatThrownBy(() -> Field.DETERMINANTS.canonical("LUCK")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> Field.KIND.canonical("EVENT,POLICY")).isInstanceOf(Invalid.class);
    }
}
