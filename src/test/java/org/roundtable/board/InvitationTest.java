package org.roundtable.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.roundtable.common.BoardId;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.Together;
import org.roundtable.testing.World;
import org.roundtable.testing.World.TestBoard;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

@DatabaseTest
class InvitationTest {
    private static final NewInvitation MEMBER =
            new NewInvitation(Role.MEMBER, Optional.of(SeatCategory.PATIENT), "Rosa", "", NewInvitation.DAYS);

    @Autowired
    World world;

    @Autowired
    Invitations invitations;

    @Autowired
    InvitationRedemption redemption;

    @Autowired
    BoardService boards;

    @Autowired
    BoardDirectory directory;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcTemplate sql;

    @Test
    void onlyAdministratorsInvite() {
        var board = world.board(1);
        var other = world.board(1);
        InvitationLink link = invite(board, MEMBER);
        for (var person : List.of(board.facilitator(), board.member(0), board.observer(), other.facilitator())) {
            assertThatThrownBy(() -> As.person(person, () -> invitations.invite(board.id(), MEMBER)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> As.person(person, () -> invitations.revoke(board.id(), link.id())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anInvitationOfAnotherBoardIsNotFound() {
        var board = world.board(1);
        var other = world.board(1);
        InvitationLink link = invite(board, MEMBER);
        assertThatThrownBy(
                        () -> As.administrator(board.administrator(), () -> invitations.revoke(other.id(), link.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () -> As.administrator(board.administrator(), () -> invitations.invite(BoardId.next(), MEMBER)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoHoldsALinkSeesWhereToAndNobodyElseDoes() {
        var board = world.board(1);
        InvitationLink link = invite(board, MEMBER);
        assertThat(redemption.look(link.token())).hasValueSatisfying(offer -> {
            assertThat(offer.role()).isEqualTo(Role.MEMBER);
            assertThat(offer.name()).isEqualTo("Rosa");
        });
        assertThat(redemption.look(Tokens.next())).isEmpty();
        assertThat(redemption.look("")).isEmpty();
    }

    @Test
    void theStoreDoesNotHoldTheSecret() {
        InvitationLink link = invite(world.board(1), MEMBER);
        assertThat(sql.queryForList(
                        "select token_hash from invitation where id = ?",
                        String.class,
                        link.id().value()))
                .containsExactly(Tokens.hash(link.token()));
    }

    @Test
    void somebodyWithoutAnAccountGetsOneAndASeat() {
        var board = world.board(1);
        PersonId person = redemption.joinAnew(invite(board, MEMBER).token(), newcomer());
        assertThat(As.person(person, () -> boards.open(board.id()).role())).isEqualTo(Role.MEMBER);
        assertThat(As.administrator(board.administrator(), () -> directory.open(board.id()))
                        .invitations())
                .singleElement()
                .satisfies(invitation -> {
                    assertThat(invitation.state()).isEqualTo(InvitationState.USED);
                    assertThat(invitation.usedBy().orElseThrow().id()).isEqualTo(person);
                });
    }

    @Test
    void aSignedInPersonJustJoins() {
        var board = world.board(1);
        var person = world.person("Known", false);
        InvitationLink link = invite(board, MEMBER);
        assertThatThrownBy(() -> redemption.join(link.token()))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(As.person(person, () -> redemption.join(link.token()))).isEqualTo(board.id());
        assertThatThrownBy(() -> redemption.joinAnew(link.token(), newcomer())).isInstanceOf(Rejected.class);
    }

    @Test
    void whoIsOnTheBoardAlreadyDoesNotUseUpTheLink() {
        var board = world.board(1);
        InvitationLink link = invite(board, MEMBER);
        assertThatThrownBy(() -> As.person(board.observer(), () -> redemption.join(link.token())))
                .isInstanceOf(Rejected.class);
        assertThat(redemption.look(link.token())).isPresent();
    }

    @Test
    void aRevokedAndAnExpiredLinkOpenNothing() {
        var board = world.board(1);
        InvitationLink revoked = invite(board, MEMBER);
        As.administrator(board.administrator(), () -> invitations.revoke(board.id(), revoked.id()));
        InvitationLink expired = invite(board, MEMBER);
        clock.advance(Duration.ofDays(15));
        for (InvitationLink link : List.of(revoked, expired)) {
            assertThat(redemption.look(link.token())).isEmpty();
            assertThatThrownBy(() -> redemption.joinAnew(link.token(), newcomer()))
                    .isInstanceOf(Rejected.class);
        }
    }

    @Test
    void aFullBoardOpensNoAccount() {
        var board = world.board(12);
        InvitationLink link = invite(board, MEMBER);
        Newcomer late = newcomer();
        assertThatThrownBy(() -> redemption.joinAnew(link.token(), late)).isInstanceOf(Rejected.class);
        assertThat(sql.queryForObject("select count(*) from person where email = ?", Integer.class, late.email()))
                .isZero();
    }

    @Test
    void ofManyWhoUseALinkAtOnceExactlyOneComesToTheBoard() {
        var board = world.board(0);
        InvitationLink link = invite(board, MEMBER);
        List<Newcomer> crowd = IntStream.range(0, 8).mapToObj(any -> newcomer()).toList();
        assertThat(Together.succeeding(crowd, one -> redemption.joinAnew(link.token(), one)))
                .isEqualTo(1);
        assertThat(As.person(board.observer(), () -> boards.members(board.id())))
                .hasSize(3);
    }

    private InvitationLink invite(TestBoard board, NewInvitation details) {
        return As.administrator(board.administrator(), () -> invitations.invite(board.id(), details));
    }

    private static Newcomer newcomer() {
        return new Newcomer("New", Ids.text(Ids.next()) + "@example.org", World.PASSWORD, "en");
    }
}
