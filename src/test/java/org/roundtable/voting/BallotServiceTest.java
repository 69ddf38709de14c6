package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class BallotServiceTest {
    @Autowired
    World world;

    @Autowired
    PollWorld polls;

    @Autowired
    BallotService ballots;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    BoardAdministration administration;

    @Autowired
    BallotRepository stored;

    @Autowired
    TestClock clock;

    World.TestBoard board;
    PollId poll;

    @BeforeEach
    void aBoardWithAPoll() {
        board = world.board(3);
        poll = polls.open(board);
    }

    @Test
    void aVoteStands() {
        polls.cast(board, poll, board.member(0), Choice.YES, " Because. ");
        MyPart mine = mine(board.member(0));
        assertThat(mine.entitled()).isTrue();
        assertThat(mine.ballot()).get().satisfies(ballot -> {
            assertThat(ballot.vote()).isEqualTo(Vote.of(Choice.YES));
            assertThat(ballot.reason()).isEqualTo("Because.");
            assertThat(ballot.changes()).isZero();
        });
    }

    @Test
    void aVoteCanBeChangedWhileThePollIsOpen() {
        polls.cast(board, poll, board.member(0), Choice.YES);
        polls.cast(board, poll, board.member(0), Choice.NO);
        assertThat(stored.read(poll))
                .singleElement()
                .extracting(ballot -> ballot.vote(PollMethod.YES_NO))
                .isEqualTo(Vote.of(Choice.NO));
        assertThat(mine(board.member(0)).ballot())
                .get()
                .extracting(MyBallot::changes)
                .isEqualTo(1);
    }

    @Test
    void theSameVoteAgainIsAcknowledgedAndChangesNothing() {
        MyBallot first = polls.cast(board, poll, board.member(0), Choice.YES, "Because");
        assertThat(polls.cast(board, poll, board.member(0), Choice.YES, "Because "))
                .isEqualTo(first);
    }

    @Test
    void nobodySeesWhatAnotherPersonCast() {
        polls.cast(board, poll, board.member(0), Choice.YES);
        assertThat(mine(board.member(1))).isEqualTo(new MyPart(true, Optional.empty()));
        assertThat(mine(board.observer())).isEqualTo(new MyPart(false, Optional.empty()));
    }

    @Test
    void aMarkMadeBesideOneOptionNeverCountsForAnother() {
        poll = polls.open(board, EveryMethod.CHOOSE_ONE.terms(Quorum.NONE, false));
        PollTerms read = polls.shown(board, poll);
        PollTerms turned = new PollTerms(
                read.question(),
                read.explanation(),
                read.options().reversed(),
                read.rules(),
                read.results(),
                false,
                Optional.empty());
        As.person(board.facilitator(), () -> facilitation.amend(board.id(), poll, turned));
        PersonId ana = board.member(0);
        assertThatThrownBy(() -> As.person(ana, () -> ballots.cast(board.id(), poll, read, Vote.Marks.of(0), "")))
                .isInstanceOf(Rejected.class)
                .hasMessageContaining("poll-amended");
        assertThat(stored.read(poll)).isEmpty();
        PollTerms laterOnly = new PollTerms(
                turned.question(),
                turned.explanation(),
                turned.options(),
                turned.rules(),
                turned.results(),
                false,
                Optional.of(clock.instant().plus(Duration.ofDays(1))));
        As.person(board.facilitator(), () -> facilitation.amend(board.id(), poll, laterOnly));
        As.person(ana, () -> ballots.cast(board.id(), poll, turned, Vote.Marks.of(0), ""));
        assertThat(stored.read(poll)).hasSize(1);
    }

    @Test
    void observersAndPeopleWithoutASeatDoNotVote() {
        assertThatThrownBy(() -> polls.cast(board, poll, board.observer(), Choice.YES))
                .isInstanceOf(NotEntitled.class);
        assertThatThrownBy(() -> polls.cast(board, poll, board.facilitator(), Choice.YES))
                .isInstanceOf(NotEntitled.class);
        assertThat(stored.read(poll)).isEmpty();
    }

    @Test
    void whoCameToTheBoardAfterTheOpeningDoesNotVote() {
        PersonId late = world.join(
                board.administrator(), board.id(), "Late Comer", Role.MEMBER, Optional.of(SeatCategory.YOUTH));
        assertThatThrownBy(() -> polls.cast(board, poll, late, Choice.YES)).isInstanceOf(NotEntitled.class);
    }

    @Test
    void whoLeftTheBoardFindsNothingButTheirBallotCounts() {
        polls.cast(board, poll, board.member(0), Choice.YES);
        As.administrator(board.administrator(), () -> administration.end(board.id(), board.member(0)));
        assertThatThrownBy(() -> polls.cast(board, poll, board.member(0), Choice.NO))
                .isInstanceOf(NotFound.class);
        polls.close(board, poll);
        PollSnapshot closed = polls.snapshot(board, poll);
        assertThat(closed.result()).get().satisfies(result -> {
            assertThat(result.tookPart()).isEqualTo(1);
            assertThat(result.electorate().entitled()).isEqualTo(3);
        });
        assertThat(closed.electorate())
                .filteredOn(ElectorView::left)
                .singleElement()
                .satisfies(elector -> assertThat(elector.person().id()).isEqualTo(board.member(0)));
    }

    @Test
    void toPeopleOfAnotherBoardThePollDoesNotExist() {
        var other = world.board(1);
        assertThatThrownBy(() -> polls.cast(board, poll, other.member(0), Choice.YES))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> polls.cast(other, poll, other.member(0), Choice.YES))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(other.member(0), () -> ballots.mine(board.id(), poll)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(other.member(0), () -> ballots.mine(other.id(), poll)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aBallotAtOrAfterTheDeadlineIsRefusedEvenIfNobodyClosedThePollYet() {
        PollId short_ = polls.open(
                board,
                PollWorld.terms(
                        PollWorld.MAJORITY,
                        ResultsShown.LIVE,
                        Optional.of(clock.instant().plus(Duration.ofMinutes(10)))));
        polls.cast(board, short_, board.member(0), Choice.YES);
        clock.advance(Duration.ofMinutes(10));
        assertThatThrownBy(() -> polls.cast(board, short_, board.member(1), Choice.YES))
                .isInstanceOf(PollNotOpen.class);
        assertThatThrownBy(() -> polls.cast(board, short_, board.member(0), Choice.NO))
                .isInstanceOf(PollNotOpen.class);
        assertThat(stored.piles(short_)).containsExactly(new Pile("YES", 1));
        assertThat(polls.snapshot(board, short_).state()).isEqualTo(PollState.CLOSING);
    }

    @Test
    void closedAndAnnulledPollsTakeNoBallots() {
        polls.close(board, poll);
        assertThatThrownBy(() -> polls.cast(board, poll, board.member(0), Choice.YES))
                .isInstanceOf(PollNotOpen.class);
        PollId annulled = polls.open(board);
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), annulled, "Wrong text"));
        assertThatThrownBy(() -> polls.cast(board, annulled, board.member(0), Choice.YES))
                .isInstanceOf(PollNotOpen.class);
    }

    @Test
    void onlyWhatIsOnTheBallotCanBeCast() {
        assertThatThrownBy(() -> polls.cast(board, poll, board.member(0), Choice.BLOCK, "No way"))
                .isInstanceOf(Invalid.class);
        assertThat(stored.read(poll)).isEmpty();
    }

    @Test
    void whoBlocksMustSayWhy() {
        PollId consent = polls.open(board, PollWorld.CONSENT, ResultsShown.LIVE);
        assertThatThrownBy(() -> polls.cast(board, consent, board.member(0), Choice.BLOCK, " \n "))
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.field()).isEqualTo("reason"));
        polls.cast(board, consent, board.member(0), Choice.BLOCK, "It harms tenants <script>alert(1)</script> 🙂");
        assertThat(stored.read(consent)).hasSize(1);
    }

    @Test
    void aReasonOf2000EmojiFitsAndOneMoreDoesNot() {
        polls.cast(board, poll, board.member(0), Choice.YES, "🙂".repeat(2_000));
        assertThatThrownBy(() -> polls.cast(board, poll, board.member(1), Choice.YES, "🙂".repeat(2_001)))
                .isInstanceOf(Invalid.class);
    }

    private MyPart mine(PersonId person) {
        return As.person(person, () -> ballots.mine(board.id(), poll));
    }
}
