package org.roundtable.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;

class InitiativeTest {
    private final PersonId author = PersonId.next();
    private final Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private final Initiative initiative = new Initiative(InitiativeId.next(), BoardId.next(), null, author, now);

    @Test
    void tellsAtOnceAllThatIsMissing() {
        assertThatThrownBy(() -> propose())
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        incomplete -> assertThat(incomplete.missing())
                                .containsExactly(Field.TITLE, Field.SUMMARY, Field.NEED, Field.WHOM));
    }

    @Test
    void evidenceStandsInForANeed() {
        complete();
        propose();
        assertThat(initiative.stage()).isEqualTo(Stage.PROPOSED);
    }

    @Test
    void whatTheBoardReliesOnCannotBeEmptiedOnceProposed() {
        complete();
        propose();
        assertThatThrownBy(() -> write(Field.TITLE, "  ")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> write(Field.EVIDENCE, "")).isInstanceOf(Invalid.class);
        assertThat(initiative.title()).isEqualTo("Rides to the clinic");
        write(Field.WHOM, "Everybody by the river");
    }

    @Test
    void theTextIsFrozenInDecision() {
        complete();
        propose();
        initiative.move(Arrow.DISCUSS, Mover.SECONDS, author, "", now);
        initiative.move(Arrow.DECIDE, Mover.POLL, author, "", now);
        assertThatThrownBy(() -> write(Field.TITLE, "Another")).isInstanceOf(Rejected.class);
    }

    @Test
    void eachFieldCountsItsOwnChanges() {
        write(Field.TITLE, "One");
        write(Field.TITLE, "Two");
        write(Field.WHOM, "Us");
        assertThat(initiative.revision(Field.TITLE).revision()).isEqualTo(2);
        assertThat(initiative.revision(Field.WHOM).revision()).isEqualTo(1);
        assertThat(initiative.revision(Field.CULTURE).revision()).isZero();
    }

    @Test
    void writingOnIsOneEdit() {
        assertThat(initiative.write(Field.TITLE, "One", author, now)).isTrue();
        assertThat(initiative.write(Field.TITLE, "Two", author, now.plusSeconds(60)))
                .isFalse();
        assertThat(initiative.write(Field.TITLE, "Three", author, now.plusSeconds(3_600)))
                .isTrue();
        assertThat(initiative.write(Field.TITLE, "Four", PersonId.next(), now.plusSeconds(3_660)))
                .isTrue();
    }

    @Test
    void nothingIsStoredOfWhatIsTooLong() {
        write(Field.TITLE, "Short");
        assertThatThrownBy(() -> write(Field.TITLE, "x".repeat(121))).isInstanceOf(Invalid.class);
        assertThat(initiative.title()).isEqualTo("Short");
        write(Field.TITLE, "\uD83D\uDE80".repeat(120));
    }

    @Test
    void aDraftIsThereForItsAuthorsOnly() {
        initiative.requireVisibleTo(author);
        assertThatThrownBy(() -> initiative.requireVisibleTo(PersonId.next())).isInstanceOf(NotFound.class);
    }

    @Test
    void aMoveSaysWhoWhenAndWhy() {
        complete();
        propose();
        Move move = initiative.move(Arrow.DECLINE, Mover.FACILITATOR, author, " Too dear ", now);
        assertThat(move.from()).isEqualTo(Stage.PROPOSED);
        assertThat(move.to()).isEqualTo(Stage.DECLINED);
        assertThat(move.reason()).isEqualTo("Too dear");
        assertThat(move.at()).isEqualTo(now);
    }

    private void complete() {
        write(Field.TITLE, "Rides to the clinic");
        write(Field.SUMMARY, "A van, twice a week");
        write(Field.EVIDENCE, "Heard at the listening night");
        write(Field.WHOM, "People without a car");
    }

    private void write(Field field, String text) {
        initiative.write(field, text, author, now);
    }

    private void propose() {
        initiative.move(Arrow.PROPOSE, Mover.AUTHOR, author, "", now);
    }
}
