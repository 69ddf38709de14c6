package org.roundtable.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
    @ParameterizedTest
    @CsvSource({"0, 2", "1, 2", "2, 2", "2.1, 4", "5, 10", "10, 20", "21, 40", "41, 100", "999, 1000", "1000, 2000"})
    void theUpperEdgeIsARoundNumberAboveAll(double most, double top) {
        assertThat(Scale.over(List.of(List.of(most, -1.0)))).isEqualTo(top);
    }

    @Test
    void nothingToDrawHasAScaleToo() {
        assertThat(Scale.over(List.of(List.of(), List.of()))).isEqualTo(2);
    }
}
