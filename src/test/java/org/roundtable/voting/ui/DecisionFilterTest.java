package org.roundtable.voting.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.Verdict;

class DecisionFilterTest {
    @Test
    void aFilterStandsInTheAddressAndComesBack() {
        DecisionFilter filter =
                new DecisionFilter("trees & shrubs", Verdict.PASSED, PollMethod.CONSENT, 2026, DecisionOrder.QUESTION);
        assertThat(filter.parameters()).containsOnlyKeys("q", "verdict", "method", "year", "sort");
        assertThat(DecisionFilter.read(filter.parameters())).isEqualTo(filter);
        assertThat(filter.narrows()).isTrue();
    }

    @Test
    void whatIsAsUsualIsLeftOut() {
        assertThat(DecisionFilter.NONE.parameters()).isEmpty();
        assertThat(DecisionFilter.read(Map.of())).isEqualTo(DecisionFilter.NONE);
        assertThat(DecisionFilter.NONE.narrows()).isFalse();
    }

    @Test
    void whatMakesNoSenseIsPassedOver() {
        Map<String, List<String>> address = Map.of(
                "q", List.of("x".repeat(500)),
                "verdict", List.of("MAGIC"),
                "method", List.of(""),
                "year", List.of("soon"),
                "sort", List.of("sideways"));
        DecisionFilter read = DecisionFilter.read(address);
        assertThat(read.query()).hasSize(100);
        assertThat(new DecisionFilter("", read.verdict(), read.method(), read.year(), read.order()))
                .isEqualTo(DecisionFilter.NONE);
    }
}
