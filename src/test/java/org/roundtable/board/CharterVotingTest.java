package org.roundtable.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;

class CharterVotingTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");

    @Test
    void aCharterKeepsWhatItSaysOfVotes() {
        CharterTerms terms = terms(new RecusalRules(true, false, true, false), 3, Set.of("TWO_THIRDS", "OTHER"), false);
        assertThat(new Charter(terms).terms()).isEqualTo(terms);
        CharterTerms strict = terms(RecusalRules.USUAL, 0, Set.of(), true);
        assertThat(new Charter(strict).terms()).isEqualTo(strict);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void oneMemberVotesForTenOthersAtMost(int perHolder) {
        assertThatThrownBy(() -> new Charter(terms(RecusalRules.USUAL, perHolder, Set.of(), true)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("proxiesPerHolder"));
    }

    @Test
    void onlyKnownRulesCanBeAllowed() {
        assertThatThrownBy(() -> new Charter(terms(RecusalRules.USUAL, 0, Set.of("WHO_SHOUTS_LOUDEST"), true)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("rulesAllowed"));
    }

    @Test
    void theRuleVotesStartWithIsAlwaysAllowed() {
        CharterTerms terms = terms(RecusalRules.USUAL, 0, Set.of("TWO_THIRDS"), true);
        assertThat(terms.allows("MORE_THAN_HALF")).isTrue();
        assertThat(terms.allows("TWO_THIRDS")).isTrue();
        assertThat(terms.allows("OTHER")).isFalse();
    }

    @Test
    void whoMayNotReadMayNotCommentEither() {
        assertThat(new RecusalRules(false, true, false, true).mayComment()).isFalse();
    }

    @Test
    void whereTwoConflictsMeetTheStricterRulesHold() {
        RecusalRules both = new RecusalRules(true, false, true, true).and(new RecusalRules(false, true, true, false));
        assertThat(both).isEqualTo(new RecusalRules(false, true, true, false));
    }

    @Test
    void anAlternateIsAMemberWithoutASeatForSomebodyWhoHoldsOne() {
        Membership holder = member(Role.MEMBER, SeatCategory.RESIDENT);
        Membership free = member(Role.MEMBER, null);
        assertThatThrownBy(() -> free.nameAlternate(holder)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> holder.nameAlternate(member(Role.MEMBER, SeatCategory.YOUTH)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> holder.nameAlternate(member(Role.OBSERVER, null)))
                .isInstanceOf(Rejected.class);
        holder.nameAlternate(free);
        assertThat(holder.alternate()).contains(free.person());
    }

    @Test
    void aSeatThatIsGivenUpHasNoAlternateAnyMore() {
        Membership holder = member(Role.MEMBER, SeatCategory.RESIDENT);
        holder.nameAlternate(member(Role.MEMBER, null));
        holder.assign(Role.MEMBER, SeatCategory.CAREGIVER);
        assertThat(holder.alternate()).isPresent();
        holder.assign(Role.MEMBER, null);
        assertThat(holder.alternate()).isEmpty();
    }

    private static Membership member(Role role, SeatCategory seat) {
        return new Membership(BoardId.next(), PersonId.next(), role, seat, NOW);
    }

    private static CharterTerms terms(RecusalRules recusal, int proxies, Set<String> rules, boolean secret) {
        return new CharterTerms("", "", 3, 7, 12, "MORE_THAN_HALF", recusal, proxies, rules, secret, true);
    }
}
