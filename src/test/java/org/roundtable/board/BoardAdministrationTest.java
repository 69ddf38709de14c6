package org.roundtable.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.roundtable.audit.AuditTrail;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.Together;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;

@DatabaseTest
class BoardAdministrationTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");
    private static final CharterTerms TERMS = new CharterTerms("Health", "Step back", 3, 7, 12, "MORE_THAN_HALF");

    @Autowired
    World world;

    @Autowired
    BoardAdministration administration;

    @Autowired
    BoardDirectory directory;

    @Autowired
    BoardService boards;

    @Autowired
    MembershipRepository memberships;

    @Autowired
    AuditTrail trail;

    @Test
    void nobodyOnTheBoardAdministersIt() {
        var board = world.board(1);
        var other = world.board(1);
        List<As.Deed> deeds = List.of(
                () -> administration.make(new NewBoard("Mine", DENVER, 3, TERMS)),
                () -> administration.rearrange(board.id(), "Mine", DENVER, 3),
                () -> administration.amendCharter(board.id(), TERMS, TERMS),
                () -> administration.add(board.id(), other.member(0), Role.MEMBER, Optional.empty()),
                () -> administration.assign(board.id(), board.member(0), Role.FACILITATOR, Optional.empty()),
                () -> administration.end(board.id(), board.member(0)),
                () -> directory.all(),
                () -> directory.open(board.id()),
                () -> directory.feed(board.id()));
        for (As.Deed deed : deeds) {
            for (var person : List.of(board.facilitator(), board.member(0), board.observer(), other.facilitator())) {
                assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void anAdministratorSeesPeopleAndHistoryOfABoardTheyAreNotOn() {
        var board = world.board(2);
        As.administrator(board.administrator(), () -> administration.end(board.id(), board.member(0)));
        AdministeredBoard seen = As.administrator(board.administrator(), () -> directory.open(board.id()));
        assertThat(seen.board().people()).hasSize(3);
        assertThat(seen.former()).extracting(FormerMember::role).containsExactly(Role.MEMBER);
        assertThat(As.administrator(board.administrator(), directory::all))
                .filteredOn(summary -> summary.id().equals(board.id()))
                .extracting(BoardSummary::taken)
                .containsExactly(1);
    }

    @Test
    void aBoardThatIsNotThereIsNotFound() {
        var board = world.board(1);
        List<As.Deed> deeds = List.of(
                () -> directory.open(BoardId.next()),
                () -> administration.rearrange(BoardId.next(), "Nowhere", DENVER, 3),
                () -> administration.amendCharter(BoardId.next(), TERMS, TERMS),
                () -> administration.add(BoardId.next(), board.member(0), Role.MEMBER, Optional.empty()),
                () -> administration.end(BoardId.next(), board.member(0)));
        for (As.Deed deed : deeds) {
            assertThatThrownBy(() -> As.administrator(board.administrator(), deed))
                    .isInstanceOf(NotFound.class);
        }
    }

    @Test
    void aCharterIsAmendedByTheQuickerOfTwo() {
        var board = world.board(1);
        CharterTerms seen = As.person(board.observer(), () -> boards.charter(board.id()));
        As.administrator(board.administrator(), () -> administration.amendCharter(board.id(), seen, TERMS));
        assertThatThrownBy(() -> As.administrator(
                        board.administrator(), () -> administration.amendCharter(board.id(), seen, seen)))
                .isInstanceOf(Rejected.class);
        assertThat(As.person(board.observer(), () -> boards.charter(board.id())))
                .isEqualTo(TERMS);
    }

    @Test
    void twoPeopleAtOnceDoNotGetTheLastSeat() {
        var board = world.board(1);
        As.administrator(board.administrator(), () -> administration.rearrange(board.id(), "Small board", DENVER, 2));
        var newcomers = List.of(world.person("First", false), world.person("Second", false));
        int seated = Together.succeeding(
                newcomers,
                person -> As.administrator(
                        board.administrator(),
                        () -> administration.add(board.id(), person, Role.MEMBER, Optional.of(SeatCategory.PATIENT))));
        assertThat(seated).isEqualTo(1);
        assertThat(memberships.countSeated(board.id())).isEqualTo(2);
    }

    @Test
    void aPersonIsOnABoardOnceHoweverManyPutThemThere() {
        var board = world.board(1);
        var newcomer = world.person("New", false);
        int times = Together.succeeding(
                List.of(1, 2, 3, 4),
                turn -> As.administrator(
                        board.administrator(),
                        () -> administration.add(board.id(), newcomer, Role.MEMBER, Optional.empty())));
        assertThat(times).isEqualTo(1);
    }

    @Test
    void theDatabaseItselfRefusesASecondCurrentMembership() {
        var board = world.board(1);
        var twice = new Membership(
                board.id(), board.member(0), Role.MEMBER, null, java.time.Instant.parse("2026-01-01T00:00:00Z"));
        assertThatThrownBy(() -> memberships.saveAndFlush(twice)).isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void whatWasDoneIsInTheRecord() {
        var board = world.board(1);
        As.administrator(
                board.administrator(),
                () -> administration.assign(board.id(), board.member(0), Role.FACILITATOR, Optional.empty()));
        assertThat(As.person(board.observer(), () -> trail.lately(board.id(), 1)))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.action()).isEqualTo("membership.changed");
                    assertThat(line.detail()).isEqualTo("Member 1");
                    assertThat(line.by()).isEqualTo(board.administrator());
                });
    }
}
