package org.roundtable.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;

class ArrowTest {
    private static final Map<Stage, Set<Stage>> FACILITATORS_MAY = Map.of(
            Stage.DRAFT, Set.of(),
            Stage.PROPOSED, Set.of(Stage.DISCUSSION, Stage.DECLINED),
            Stage.DISCUSSION, Set.of(Stage.DECISION, Stage.DECLINED),
            Stage.DECISION, Set.of(Stage.DISCUSSION, Stage.PLANNED, Stage.DECLINED),
            Stage.PLANNED, Set.of(Stage.UNDER_WAY, Stage.DECLINED),
            Stage.UNDER_WAY, Set.of(Stage.COMPLETED, Stage.DECLINED),
            Stage.COMPLETED, Set.of(),
            Stage.DECLINED, Set.of(Stage.DISCUSSION),
            Stage.WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource(Stage.class)
    void facilitatorsMoveAlongTheirArrowsOnly(Stage stage) {
        assertThat(Arrow.from(stage, Mover.FACILITATOR))
                .extracting(Arrow::to)
                .containsExactlyInAnyOrderElementsOf(FACILITATORS_MAY.get(stage));
    }

    @Test
    void authorsProposeTakeBackWithdrawAndTakeUpAgain() {
        assertThat(Arrow.from(Stage.DRAFT, Mover.AUTHOR)).containsExactly(Arrow.PROPOSE);
        assertThat(Arrow.from(Stage.PROPOSED, Mover.AUTHOR)).containsExactly(Arrow.TAKE_BACK, Arrow.WITHDRAW);
        assertThat(Arrow.from(Stage.DISCUSSION, Mover.AUTHOR)).containsExactly(Arrow.WITHDRAW);
        assertThat(Arrow.from(Stage.DECISION, Mover.AUTHOR)).isEmpty();
        assertThat(Arrow.from(Stage.WITHDRAWN, Mover.AUTHOR)).containsExactly(Arrow.TAKE_UP_AGAIN);
    }

    @Test
    void anOutcomePlansDeclinesOrSendsBack() {
        assertThat(new TreeSet<>(Arrow.from(Stage.DECISION, Mover.OUTCOME)))
                .containsExactly(Arrow.PLAN, Arrow.DISCUSS_AGAIN, Arrow.DECLINE);
    }

    @Test
    void declinesOnlyWithAReason() {
        assertThatThrownBy(() -> Arrow.DECLINE.check(Stage.DISCUSSION, Mover.FACILITATOR, " "))
                .isInstanceOf(Invalid.class);
        assertThatCode(() -> Arrow.DECLINE.check(Stage.DISCUSSION, Mover.FACILITATOR, "No money"))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyTakesAnArrowOfAnother() {
        assertThatThrownBy(() -> Arrow.PROPOSE.check(Stage.DRAFT, Mover.FACILITATOR, ""))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> Arrow.WITHDRAW.check(Stage.PROPOSED, Mover.FACILITATOR, "Why"))
                .isInstanceOf(Rejected.class);
    }
}
