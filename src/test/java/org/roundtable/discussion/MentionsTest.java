package org.roundtable.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;

class MentionsTest {
    private static final PersonBadge ROSA = badge("Rosa");
    private static final PersonBadge ROSA_MEDINA = badge("Rosa Medina");
    private static final PersonBadge JOSE = badge("José Ñuñez");
    private static final PersonBadge KEN = badge("Ken O’Neil-Li");
    private static final List<PersonBadge> BOARD = List.of(ROSA, ROSA_MEDINA, JOSE, KEN);

    @Test
    void aNameAfterAnAtSignIsAMention() {
        assertThat(stored("Thanks @Rosa!")).isEqualTo("Thanks " + token(ROSA) + "!");
    }

    @Test
    void theLongestNameIsMeant() {
        assertThat(stored("@Rosa Medina and @Rosa")).isEqualTo(token(ROSA_MEDINA) + " and " + token(ROSA));
    }

    @Test
    void capitalsDoNotMatterAndAccentsDo() {
        assertThat(stored("@rosa MEDINA, @josé ñuñez, @Jose Nunez"))
                .isEqualTo(token(ROSA_MEDINA) + ", " + token(JOSE) + ", @Jose Nunez");
    }

    @Test
    void aNameWithinAWordIsNone() {
        assertThat(stored("@Rosalie, ana@Rosa and @Rosas")).isEqualTo("@Rosalie, ana@Rosa and @Rosas");
    }

    @Test
    void namesMayEndTheTextAndHoldMarks() {
        assertThat(stored("(@Ken O’Neil-Li)\n@Rosa")).isEqualTo("(" + token(KEN) + ")\n" + token(ROSA));
    }

    @Test
    void aTokenTypedByHandStandsOnlyForSomebodyOnTheBoard() {
        PersonId stranger = PersonId.next();
        assertThat(stored(Mentions.token(stranger) + " " + token(ROSA)))
                .isEqualTo("@" + stranger.text() + " " + token(ROSA));
    }

    @Test
    void ofTwoOfTheSameNameTheFirstIsMeant() {
        PersonBadge other = badge("Rosa");
        assertThat(Mentions.stored("@Rosa", List.of(other, ROSA))).isEqualTo(token(other));
    }

    @Test
    void whatIsStoredReadsAsItWasTyped() {
        String typed = "@Rosa Medina, ask @José Ñuñez. 🎉";
        Map<PersonId, PersonBadge> badges = BOARD.stream().collect(Collectors.toMap(PersonBadge::id, any -> any));
        assertThat(Mentions.named(stored(typed), badges)).isEqualTo(typed);
        assertThat(Mentions.in(stored(typed))).containsExactly(ROSA_MEDINA.id(), JOSE.id());
    }

    @Test
    void aTextFullOfNamesMentionsNoMoreThanFitsItsColumn() {
        String stored = stored("@Rosa ".repeat(1_666));
        assertThat(stored.length()).isLessThan(21_000);
        assertThat(Stream.of(stored.split(" ")).filter(token(ROSA)::equals)).hasSize(Mentions.MOST);
    }

    private static String stored(String typed) {
        return Mentions.stored(typed, BOARD);
    }

    private static String token(PersonBadge badge) {
        return Mentions.token(badge.id());
    }

    private static PersonBadge badge(String name) {
        return new PersonBadge(PersonId.next(), name, 0);
    }
}
