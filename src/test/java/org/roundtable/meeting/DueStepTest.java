package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueStepTest {
    /** Between them the clocks go forward. */
    private static final LocalDate DUE = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @CsvSource({"-3, SOON", "-2, SOON", "-1, SOON", "0, TODAY", "1, LATE", "7, LATE", "400, LATE"})
    void isToldFromThreeDaysBefore(int daysAfter, DueStep.Stage stage) {
        assertThat(DueStep.of(DUE, DUE.plusDays(daysAfter))).map(DueStep::stage).contains(stage);
    }

    @Test
    void isNotToldAsLongAsThereIsTime() {
        assertThat(DueStep.of(DUE, DUE.minusDays(4))).isEmpty();
        assertThat(DueStep.of(DUE, DUE.minusDays(400))).isEmpty();
    }

    @Test
    void isToldOnceAtEachStepAndThenOnceAWeek() {
        List<String> told = IntStream.rangeClosed(-10, 16)
                .mapToObj(DUE::plusDays)
                .flatMap(day -> DueStep.of(DUE, day).map(step -> step.key(DUE)).stream())
                .distinct()
                .toList();
        assertThat(told)
                .containsExactly(
                        "2026-03-09/SOON/0",
                        "2026-03-09/TODAY/0",
                        "2026-03-09/LATE/0",
                        "2026-03-09/LATE/1",
                        "2026-03-09/LATE/2");
    }

    @Test
    void anotherDayBeginsAnew() {
        LocalDate later = DUE.plusDays(7);
        assertThat(DueStep.of(DUE, DUE).orElseThrow().key(DUE))
                .isNotEqualTo(DueStep.of(later, later).orElseThrow().key(later));
    }
}
