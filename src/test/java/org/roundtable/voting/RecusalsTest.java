package org.roundtable.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.audit.Deed;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.RecusalRules;
import org.roundtable.board.Role;
import org.roundtable.board.SeatCategory;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.testing.As;
import org.roundtable.testing.Charters;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class RecusalsTest {
    static final Conflict WORK = new Conflict(ConflictKind.EMPLOYMENT, "I work at the clinic");

    @Autowired
    World world;

    @Autowired
    Charters charters;

    @Autowired
    PollWorld polls;

    @Autowired
    Recusals recusals;

    @Autowired
    PollService reading;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    BoardAdministration administration;

    @Autowired
    BallotRepository ballots;

    World.TestBoard board;
    PersonId ana;
    PollId poll;

    @BeforeEach
    void aBoardWithAPoll() {
        board = world.board(4);
        ana = board.member(0);
        poll = polls.open(board);
    }

    @Test
    void whoHasAConflictIsOutForEverybodyToSee() {
        declare(ana);
        PollSnapshot now = polls.snapshot(board, poll);
        assertThat(now.voters()).isEqualTo(3);
        assertThat(now.people().recusal(ana)).get().satisfies(recusal -> {
            assertThat(recusal.kind()).isEqualTo(ConflictKind.EMPLOYMENT);
            assertThat(recusal.note()).isEqualTo("I work at the clinic");
            assertThat(recusal.byThemselves()).isTrue();
            assertThat(recusal.ballotWithdrawn()).isFalse();
        });
        assertThatThrownBy(() -> polls.cast(board, poll, ana, Choice.YES)).isInstanceOf(Rejected.class);
        assertThat(polls.list(board).getFirst().waitsFor(ana)).isFalse();
    }

    @Test
    void aVoteThatWasCastIsWithdrawnAndTheTermsStayFrozen() {
        polls.cast(board, poll, ana, Choice.YES);
        declare(ana);
        assertThat(ballots.read(poll)).isEmpty();
        PollSnapshot now = polls.snapshot(board, poll);
        assertThat(now.tookPart()).isZero();
        assertThat(now.people().recusals()).singleElement().matches(RecusalView::ballotWithdrawn);
        PollTerms other = PollWorld.terms(PollWorld.CONSENT, ResultsShown.LIVE, Optional.empty());
        assertThatThrownBy(() -> As.person(board.facilitator(), () -> facilitation.amend(board.id(), poll, other)))
                .isInstanceOfSatisfying(
                        Rejected.class, told -> assertThat(told.key()).isEqualTo("failure.rules-frozen"));
    }

    @Test
    void aConflictCanCostTheQuorum() {
        PollRules three = new PollRules(PollWorld.MAJORITY.way(), Quorum.number(3));
        PollId close = polls.open(board, three, ResultsShown.LIVE);
        for (int i = 0; i < 3; i++) {
            polls.cast(board, close, board.member(i), Choice.YES);
        }
        As.person(ana, () -> recusals.declare(board.id(), close, WORK));
        polls.close(board, close);
        assertThat(polls.snapshot(board, close).verdict()).contains(Verdict.NO_QUORUM);
        assertThat(polls.snapshot(board, close).numbers().recused().people()).isEqualTo(1);
    }

    @Test
    void aFacilitatorRecordsItForAMemberAndTakesItBack() {
        As.person(board.facilitator(), () -> recusals.record(board.id(), poll, ana, WORK));
        RecusalView recusal = polls.snapshot(board, poll).people().recusal(ana).orElseThrow();
        assertThat(recusal.by().id()).isEqualTo(board.facilitator());
        takeBack(board.facilitator(), ana);
        PollSnapshot now = polls.snapshot(board, poll);
        assertThat(now.voters()).isEqualTo(4);
        assertThat(now.people().out()).isEmpty();
        assertThat(now.people().recusals())
                .singleElement()
                .satisfies(kept -> assertThat(kept.takenBack())
                        .get()
                        .extracting(RecusalView.End::reason)
                        .isEqualTo("It is another clinic"));
        polls.cast(board, poll, ana, Choice.NO);
        declare(ana);
        assertThat(polls.snapshot(board, poll).people().recusals()).hasSize(2);
    }

    @Test
    void membersRecordNothingForOthersAndTakeNothingBack() {
        PersonId ben = board.member(1);
        assertThatThrownBy(() -> As.person(ben, () -> recusals.record(board.id(), poll, ana, WORK)))
                .isInstanceOf(NotAllowed.class);
        declare(ana);
        assertThatThrownBy(() -> takeBack(ben, ana)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> takeBack(ana, ana)).isInstanceOf(NotAllowed.class);
    }

    @Test
    void aFacilitatorWithAConflictDoesNotTakeItBackThemselves() {
        PersonId fay = board.facilitator();
        As.administrator(
                board.administrator(),
                () -> administration.assign(board.id(), fay, Role.FACILITATOR, Optional.of(SeatCategory.RESIDENT)));
        PollId other = polls.open(board);
        As.person(fay, () -> recusals.declare(board.id(), other, WORK));
        assertThatThrownBy(() -> As.person(fay, () -> recusals.takeBack(board.id(), other, fay, "I do not mind")))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoHasNoVoteHasNothingToStepOutOf() {
        assertThatThrownBy(() -> declare(board.observer())).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> declare(board.facilitator())).isInstanceOf(NotEntitled.class);
        var other = world.board(3);
        assertThatThrownBy(() -> declare(other.member(0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(other.member(0), () -> recusals.declare(other.id(), poll, WORK)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() ->
                        As.person(board.facilitator(), () -> recusals.record(board.id(), poll, other.member(0), WORK)))
                .isInstanceOf(NotEntitled.class);
    }

    @Test
    void twoMustRemain() {
        declare(ana);
        declare(board.member(1));
        assertThatThrownBy(() -> declare(board.member(2)))
                .isInstanceOfSatisfying(
                        Rejected.class, told -> assertThat(told.key()).isEqualTo("failure.too-few-unconflicted"));
    }

    @Test
    void whenThePollIsOverNothingChanges() {
        declare(ana);
        polls.close(board, poll);
        assertThatThrownBy(() -> declare(board.member(1))).isInstanceOf(PollNotOpen.class);
        assertThatThrownBy(() -> takeBack(board.facilitator(), ana)).isInstanceOf(PollNotOpen.class);
    }

    @Test
    void whoIsRemovedFromTheBoardWhileThePollRunsStaysOut() {
        declare(ana);
        As.administrator(board.administrator(), () -> administration.end(board.id(), ana));
        polls.cast(board, poll, board.member(1), Choice.YES);
        polls.close(board, poll);
        PollSnapshot closed = polls.snapshot(board, poll);
        assertThat(closed.people().recusal(ana)).isPresent();
        assertThat(closed.electorate())
                .filteredOn(ElectorView::left)
                .singleElement()
                .matches(ElectorView::recused);
        assertThat(closed.entitled()).isEqualTo(4);
    }

    @Test
    void theCharterMayKeepThePollFromThemWhileItIsOpen() {
        charters.recusal(board, new RecusalRules(false, true, false, false));
        PollId kept = polls.open(board);
        As.person(ana, () -> recusals.declare(board.id(), kept, WORK));
        assertThatThrownBy(() -> As.person(ana, () -> reading.feed(board.id(), kept)))
                .isInstanceOf(NotAllowed.class);
        assertThat(readable(board.member(1), kept)).isTrue();
        assertThat(readable(ana, poll)).isTrue();
        polls.close(board, kept);
        assertThat(readable(ana, kept)).isTrue();
    }

    @Test
    void anOpenPollKeepsWhatTheCharterSaidWhenItOpened() {
        RecusalRules before = polls.snapshot(board, poll).people().rules();
        charters.recusal(board, new RecusalRules(true, false, true, false));
        assertThat(polls.snapshot(board, poll).people().rules()).isEqualTo(before);
        PollId next = polls.open(board);
        assertThat(polls.snapshot(board, next).people().rules()).isEqualTo(new RecusalRules(true, false, true, false));
    }

    @Test
    void aPollThatIsPutAgainKeepsTheConflictsOfTheAnnulledOne() {
        declare(ana);
        declare(board.member(1));
        takeBack(board.facilitator(), board.member(1));
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), poll, "Wrong sum"));
        PollTerms terms = PollWorld.terms(PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty());
        PollId again = As.person(
                board.facilitator(),
                () -> facilitation.open(board.id(), new NewPoll(Optional.empty(), terms, Optional.of(poll))));
        assertThat(polls.snapshot(board, again).people().out())
                .singleElement()
                .satisfies(recusal -> assertThat(recusal.person().id()).isEqualTo(ana));
    }

    @Test
    void theRecordSaysWhoAndNotWhat() {
        Deed deed = new RecusalChanged(board.id(), poll, Optional.empty(), "recusal.declared", "Ana", ana).deed();
        assertThat(List.of(deed.action(), deed.detail())).containsExactly("recusal.declared", "Ana");
    }

    private boolean readable(PersonId person, PollId which) {
        return As.person(person, () -> reading.readable(board.id(), which).isPresent());
    }

    private void declare(PersonId person) {
        As.person(person, () -> recusals.declare(board.id(), poll, WORK));
    }

    private void takeBack(PersonId by, PersonId whose) {
        As.person(by, () -> recusals.takeBack(board.id(), poll, whose, "It is another clinic"));
    }
}
