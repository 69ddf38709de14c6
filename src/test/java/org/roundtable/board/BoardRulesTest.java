package org.roundtable.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;

class BoardRulesTest {
    private static final Instant NOW = Instant.parse("2026-05-01T12:00:00Z");
    private static final CharterTerms TERMS = new CharterTerms("Health", "Step back", 3, 7, 12, "MORE_THAN_HALF");

    @ParameterizedTest
    @CsvSource({
        "-1, 7, 12, MORE_THAN_HALF, secondsNeeded",
        "51, 7, 12, MORE_THAN_HALF, secondsNeeded",
        "3, 13, 12, MORE_THAN_HALF, quorumNumerator",
        "3, -1, 12, MORE_THAN_HALF, quorumNumerator",
        "3, 0, 0, MORE_THAN_HALF, quorumDenominator",
        "3, 7, 12, WHO_SHOUTS_LOUDEST, decisionRule",
    })
    void aCharterOutOfItsRangesIsNotTaken(int seconds, int numerator, int denominator, String rule, String field) {
        assertThatThrownBy(() -> new Charter(new CharterTerms("", "", seconds, numerator, denominator, rule)))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({"12, 7", "11, 7", "10, 6", "1, 1", "0, 0"})
    void theQuorumIsRoundedUpToWholePeople(int entitled, int needed) {
        assertThat(TERMS.quorumOf(entitled)).isEqualTo(needed);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501})
    void aBoardHasFrom1To500Seats(int seats) {
        assertThatThrownBy(() -> board(seats)).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u202E"})
    void aBoardHasAName(String name) {
        assertThatThrownBy(
                        () -> new Board(BoardId.next(), new NewBoard(name, ZoneId.of("America/Denver"), 2, TERMS), NOW))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void nobodyIsSeatedWhereNoSeatIsEmpty() {
        assertThatCode(() -> board(2).seatOneMore(1)).doesNotThrowAnyException();
        assertThatThrownBy(() -> board(2).seatOneMore(2)).isInstanceOf(Rejected.class);
    }

    @Test
    void aBoardKeepsTheSeatsThatAreTaken() {
        Board board = board(5);
        assertThatThrownBy(() -> board.rearrange("Board", ZoneId.of("America/Denver"), 2, 3))
                .isInstanceOf(Rejected.class);
        board.rearrange("Renamed", ZoneId.of("America/Chicago"), 3, 3);
        assertThat(board.name()).isEqualTo("Renamed");
    }

    @Test
    void whoAmendsACharterThatChangedMeanwhileIsTold() {
        Board board = board(5);
        CharterTerms quicker = new CharterTerms("Health for all", "Step back", 2, 1, 2, "NO_BLOCKS");
        board.amend(TERMS, quicker);
        assertThatThrownBy(() -> board.amend(TERMS, TERMS))
                .isInstanceOfSatisfying(
                        Rejected.class, told -> assertThat(told.key()).isEqualTo("failure.charter-changed-meanwhile"));
        assertThat(board.charter()).isEqualTo(quicker);
    }

    @Test
    void anObserverHasNoSeat() {
        assertThatThrownBy(
                        () -> new Membership(BoardId.next(), PersonId.next(), Role.OBSERVER, SeatCategory.YOUTH, NOW))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> invitation(Role.OBSERVER, Optional.of(SeatCategory.YOUTH)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void anInvitationIsUsedOnce() {
        Invitation invitation = invitation(Role.MEMBER, Optional.empty());
        invitation.use(PersonId.next(), NOW);
        assertThat(invitation.state(NOW)).isEqualTo(InvitationState.USED);
        assertThatThrownBy(() -> invitation.use(PersonId.next(), NOW)).isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> invitation.revoke(NOW)).isInstanceOf(Rejected.class);
    }

    @Test
    void anInvitationEndsOnItsDayOrWhenItIsTakenBack() {
        Invitation invitation = invitation(Role.MEMBER, Optional.empty());
        Instant lastMoment = NOW.plus(Duration.ofDays(14)).minusMillis(1);
        assertThat(invitation.state(lastMoment)).isEqualTo(InvitationState.OPEN);
        assertThat(invitation.state(lastMoment.plusMillis(1))).isEqualTo(InvitationState.EXPIRED);
        invitation.revoke(NOW);
        assertThat(invitation.state(NOW)).isEqualTo(InvitationState.REVOKED);
        assertThatThrownBy(() -> invitation.use(PersonId.next(), NOW)).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 91})
    void anInvitationLastsFrom1To90Days(int days) {
        assertThatThrownBy(() -> new Invitation(
                        BoardId.next(),
                        "token",
                        new NewInvitation(Role.MEMBER, Optional.empty(), "", "", days),
                        PersonId.next(),
                        NOW))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void tokensAreLongAndNeverTheSame() {
        assertThat(Tokens.next()).hasSize(43).isNotEqualTo(Tokens.next());
        assertThat(Tokens.hash("a")).hasSize(64);
    }

    private static Board board(int seats) {
        return new Board(BoardId.next(), new NewBoard("Board", ZoneId.of("America/Denver"), seats, TERMS), NOW);
    }

    private static Invitation invitation(Role role, Optional<SeatCategory> seat) {
        NewInvitation details = new NewInvitation(role, seat, "Rosa", "", NewInvitation.DAYS);
        return new Invitation(BoardId.next(), Tokens.next(), details, PersonId.next(), NOW);
    }
}
