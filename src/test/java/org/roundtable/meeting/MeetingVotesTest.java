package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.CharterTerms;
import org.roundtable.board.Role;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.live.Topic;
import org.roundtable.testing.As;
import org.roundtable.testing.Charters;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.Together;
import org.roundtable.testing.World;
import org.roundtable.voting.BallotsForOthers;
import org.roundtable.voting.Choice;
import org.roundtable.voting.Conflict;
import org.roundtable.voting.ConflictKind;
import org.roundtable.voting.CountedHands;
import org.roundtable.voting.HandCounts;
import org.roundtable.voting.NotEntitled;
import org.roundtable.voting.OutcomeStep;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollNotOpen;
import org.roundtable.voting.PollOutcomes;
import org.roundtable.voting.PollPresence;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.PublicPoll;
import org.roundtable.voting.Quorum;
import org.roundtable.voting.Recusals;
import org.roundtable.voting.SubjectRecusals;
import org.roundtable.voting.Vote;
import org.roundtable.voting.Proxies;
import org.roundtable.voting.ProxyScope;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.Verdict;
import org.roundtable.voting.PollRules;
import org.roundtable.voting.count.QuorumRule;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Votes that are put in a meeting: who may vote, who is waited for, what is counted, and what the room is told. */
@DatabaseTest
@Import({Assembly.class, Charters.class})
class MeetingVotesTest {
    @Autowired
    World world;

    @Autowired
    Assembly assembly;

    @Autowired
    PollWorld polls;

    @Autowired
    MeetingVotes votes;

    @Autowired
    MeetingCourse course;

    @Autowired
    MeetingLead lead;

    @Autowired
    AttendanceService attendance;

    @Autowired
    RoomService rooms;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    PollOutcomes outcomes;

    @Autowired
    PollPresence presence;

    @Autowired
    HandCounts hands;

    @Autowired
    Recusals recusals;

    @Autowired
    BoardAdministration boards;

    @Autowired
    BoardRoster roster;

    @Autowired
    WallLoader walls;

    @Autowired
    MinutesFactsLoader facts;

    @Autowired
    TestClock clock;

    @Autowired
    SubjectRecusals onSubjects;

    @Autowired
    BallotsForOthers forOthers;

    @Autowired
    Charters charters;

    @Autowired
    Proxies proxies;

    World.TestBoard board;
    Assembly.Planned planned;

    @BeforeEach
    void aMeetingAtItsFirstItem() {
        board = world.board(5);
        planned = assembly.atFirst(board);
    }

    @Test
    void aVoteBelongsToItsItemAndIsSeenByEverybody() {
        PollId poll = open();
        VoteView put = now().newest(planned.item(0)).orElseThrow();
        assertThat(put.poll().id()).isEqualTo(poll);
        assertThat(put.poll().open()).isTrue();
        assertThat(put.holdsTheItem()).isTrue();
        votes().close(poll);
        assertThat(now().newest(planned.item(0)).orElseThrow().poll().verdict()).isPresent();
        assertThat(now().newest(planned.item(0)).orElseThrow().poll().outcome()).isFalse();
        As.person(board.facilitator(), () -> outcomes.state(board.id(), poll, "So be it", OutcomeStep.NOTHING));
        assertThat(now().newest(planned.item(0)).orElseThrow().poll().outcome()).isTrue();
    }

    @Test
    void onlyThoseWhoAreThereVoteAndWhoComesInMay() {
        come(0);
        come(1);
        PollId poll = open();
        assertThat(snapshot(poll).voters()).isEqualTo(2);
        assertThat(snapshot(poll).entitled()).isEqualTo(5);
        assertThat(snapshot(poll).numbers().present()).isEqualTo(2);
        rejected("not-there", () -> cast(poll, 2, Choice.YES));
        come(2);
        cast(poll, 2, Choice.YES);
        assertThat(snapshot(poll).voters()).isEqualTo(3);
        assertThat(polls.list(board).getFirst().waitsFor(board.member(0))).isTrue();
        assertThat(polls.list(board).getFirst().waitsFor(board.member(3))).isFalse();
    }

    @Test
    void whoLeavesWithoutAVoteIsNotWaitedForAndAVoteStays() {
        come(0);
        come(1);
        come(2);
        PollId poll = open();
        cast(poll, 0, Choice.YES);
        leave(0);
        leave(1);
        PollSnapshot then = snapshot(poll);
        assertThat(then.voters()).isEqualTo(2);
        assertThat(then.tookPart()).isEqualTo(1);
        assertThat(then.numbers().present()).as("who voted there counts as there").isEqualTo(2);
        rejected("not-there", () -> cast(poll, 1, Choice.NO));
        rejected("not-there", () -> cast(poll, 0, Choice.NO));
        come(1);
        cast(poll, 1, Choice.YES);
        votes().close(poll);
        assertThat(snapshot(poll).tookPart()).isEqualTo(2);
        assertThat(snapshot(poll).verdict()).contains(Verdict.PASSED);
        leave(2);
        assertThat(snapshot(poll).numbers().present()).isEqualTo(3);
    }

    @Test
    void whereTheCharterSaysSoEverybodyWithASeatVotes() {
        charter(false);
        come(0);
        PollId poll = open();
        cast(poll, 3, Choice.YES);
        assertThat(snapshot(poll).voters()).isEqualTo(5);
        assertThat(snapshot(poll).numbers().present()).isEqualTo(1);
    }

    @Test
    void presenceIsNotMarkedByHandAgainstTheCheckIn() {
        come(0);
        PollId poll = open();
        rejected(
                "presence-by-check-in",
                () -> As.person(
                        board.facilitator(), () -> presence.mark(board.id(), poll, board.member(1), true)));
    }

    @Test
    void anItemIsNotLeftNorAMeetingEndedWhileAVoteWaitsToBeClosed() {
        PollId poll = open();
        var next = planned.item(1);
        rejected("vote-open", () -> assembly.open(planned, board.facilitator(), Optional.of(planned.item(0)), next));
        rejected(
                "vote-open",
                () -> As.person(
                        board.facilitator(),
                        () -> course.finish(board.id(), planned.id(), planned.item(0), false)));
        rejected(
                "vote-open",
                () -> As.person(
                        board.facilitator(),
                        () -> lead.end(board.id(), planned.id(), Optional.of(planned.item(0)))));
        rejected("vote-open", this::open);
        As.person(board.facilitator(), () -> facilitation.annul(board.id(), poll, "Asked wrongly"));
        PollId again = As.person(
                board.facilitator(),
                () -> votes.open(
                        board.id(), planned.id(), planned.item(0), new NewVote(Optional.empty(), terms(), Optional.of(poll))));
        votes().close(again);
        assembly.open(planned, board.facilitator(), Optional.of(planned.item(0)), next);
        assertThat(now().on(planned.item(0))).hasSize(2);
    }

    @Test
    void anotherFacilitatorClosesWhatTheFirstLeftOpenAndTheLaterOneIsTold() {
        PersonId grace = assembly.secondFacilitator(board);
        come(0);
        PollId poll = open();
        As.person(grace, () -> votes.close(board.id(), planned.id(), poll));
        assertThatThrownBy(() -> votes().close(poll)).isInstanceOf(PollNotOpen.class);
        rejected("gavel-elsewhere", () -> As.person(grace, () -> votes.open(board.id(), planned.id(), planned.item(0), vote())));
    }

    @Test
    void aPollThatIsOpenOnWhatAnItemIsAboutIsTakenUpWithItsVotes() {
        PollId known = polls.open(board);
        cast(known, 4, Choice.NO);
        assertThat(offered()).isEmpty();
        PersonId fay = board.facilitator();
        AgendaItemId item = linkedItem(known);
        assembly.open(planned, fay, Optional.of(planned.item(0)), item);
        assertThat(As.person(fay, () -> votes.offered(board.id(), planned.id(), item)))
                .extracting(OfferedVote::poll)
                .containsExactly(known);
        come(0);
        As.person(fay, () -> votes.bring(board.id(), planned.id(), item, known));
        assertThat(snapshot(known).numbers().present()).isEqualTo(1);
        cast(known, 3, Choice.YES);
        assertThat(snapshot(known).tookPart()).isEqualTo(2);
        rejected("vote-open", () -> As.person(fay, () -> votes.bring(board.id(), planned.id(), item, known)));
        PollId unrelated = polls.open(board);
        As.person(fay, () -> votes.close(board.id(), planned.id(), known));
        denied(NotFound.class, fay, () -> votes.bring(board.id(), planned.id(), item, unrelated));
    }

    @Test
    void handsAreCountedWithoutNamesAndNobodyCountsTwice() {
        come(0);
        come(1);
        come(2);
        PollId poll = open();
        cast(poll, 0, Choice.NO);
        rejected("hands-voted", () -> count(poll, 1, 0, 0, 0));
        rejected("hands-not-there", () -> count(poll, 1, 0, 0, 3));
        invalid("hands-uneven", () -> count(poll, 2, 0, 0, 1));
        invalid("no-hands", () -> count(poll, 0, 0, 0));
        assertThatThrownBy(() -> countThose(poll, Set.of(board.observer()))).isInstanceOf(NotEntitled.class);
        count(poll, 1, 1, 0, 1, 2);
        assertThat(snapshot(poll).tookPart()).isEqualTo(3);
        assertThat(snapshot(poll).voters()).isEqualTo(3);
        rejected("hand-counted", () -> cast(poll, 1, Choice.NO));
        rejected("recused-after-hand", () -> recuse(poll, 1));
        count(poll, 1, 0, 0, 1);
        cast(poll, 2, Choice.YES);
        rejected("hands-voted", () -> count(poll, 2, 0, 0, 1, 2));
        votes().close(poll);
        PollSnapshot over = snapshot(poll);
        assertThat(over.count().orElseThrow().tookPart()).isEqualTo(3);
        assertThat(over.verdict()).contains(Verdict.PASSED);
        assertThat(over.votes()).hasSize(2);
        assertThat(over.room().hands().orElseThrow().people()).isEqualTo(1);
        assertThatThrownBy(() -> count(poll, 1, 0, 0, 1)).isInstanceOf(PollNotOpen.class);
    }

    @Test
    void handsTakenBackLeaveNoVote() {
        come(0);
        come(1);
        PollId poll = open();
        count(poll, 2, 0, 0, 0, 1);
        leave(0);
        assertThat(snapshot(poll).tookPart()).as("a hand that was counted stays").isEqualTo(2);
        As.person(board.facilitator(), () -> hands.takeBack(board.id(), poll));
        assertThat(snapshot(poll).tookPart()).isZero();
        assertThat(snapshot(poll).voters()).isEqualTo(1);
        rejected("no-hands-counted", () -> As.person(board.facilitator(), () -> hands.takeBack(board.id(), poll)));
        cast(poll, 1, Choice.NO);
    }

    @Test
    void handsAreForOpenYesOrNoVotesInAMeeting() {
        come(0);
        PollId outside = polls.open(board);
        rejected("hands-only-in-meeting", () -> count(outside, 1, 0, 0, 0));
        PollId consent = open(PollWorld.terms(PollWorld.CONSENT, ResultsShown.LIVE, Optional.empty()));
        rejected("hands-only-yes-or-no", () -> count(consent, 1, 0, 0, 0));
        votes().close(consent);
        PollTerms secret = new PollTerms(
                "Who?", "", List.of(), PollWorld.MAJORITY, ResultsShown.AFTER_CLOSING, true, Optional.empty());
        PollId poll = open(secret);
        rejected("secret-poll", () -> count(poll, 1, 0, 0, 0));
    }

    @Test
    void whoIsOutOfTheVoteLeavesTheLight() {
        come(0);
        come(1);
        come(2);
        PollId poll = open();
        recuse(poll, 2);
        assertThat(now().newest(planned.item(0)).orElseThrow().poll().awayFromQuorum())
                .containsExactly(board.member(2));
        rejected("hands-recused", () -> count(poll, 1, 0, 0, 2));
        assertThat(snapshot(poll).voters()).isEqualTo(2);
    }

    @Test
    void aQuorumByPresenceFollowsTheDoor() {
        come(0);
        come(1);
        Quorum two = new Quorum(2, 0, QuorumRule.By.PRESENCE, QuorumRule.Of.ENTITLED);
        PollId poll = open(PollWorld.terms(
                new PollRules(PollWorld.MAJORITY.way(), two), ResultsShown.LIVE, Optional.empty()));
        cast(poll, 0, Choice.YES);
        leave(1);
        votes().close(poll);
        assertThat(snapshot(poll).verdict()).contains(Verdict.NO_QUORUM);
    }

    @Test
    void leavingAndClosingAtOnceNeverLoseACountedVote() {
        come(0);
        come(1);
        come(2);
        PollId poll = open();
        cast(poll, 0, Choice.YES);
        cast(poll, 1, Choice.NO);
        Together.succeeding(List.of(board.member(0), board.member(1), board.facilitator()), person -> {
            if (person.equals(board.facilitator())) {
                votes().close(poll);
            } else {
                As.person(person, () -> attendance.leave(board.id(), planned.id()));
            }
        });
        PollSnapshot over = snapshot(poll);
        assertThat(over.count().orElseThrow().tookPart()).isEqualTo(2);
        assertThat(over.numbers().present()).isEqualTo(3);
    }

    @Test
    void theWallAndTheMinutesKnowTheVoteByItsItem() {
        come(0);
        PollId poll = open();
        assertThat(wall().orElseThrow().tookPart()).isZero();
        cast(poll, 0, Choice.YES);
        assertThat(wall().orElseThrow().tookPart()).isEqualTo(1);
        assertThat(wall().orElseThrow().voters()).isEqualTo(1);
        assertThat(wall().orElseThrow().result()).isEmpty();
        votes().close(poll);
        assertThat(wall().orElseThrow().verdict()).contains(Verdict.PASSED);
        assertThat(wall().orElseThrow().result()).isPresent();
        As.person(board.facilitator(), () -> lead.end(board.id(), planned.id(), Optional.of(planned.item(0))));
        var inMinutes = As.person(board.facilitator(), () -> facts.load(board.id(), planned.id()))
                .votes(Optional.of(planned.item(0)));
        assertThat(inMinutes).hasSize(1);
        assertThat(inMinutes.getFirst().quorum().orElseThrow().there()).containsExactly(board.member(0));
    }

    @Test
    void aVoteAfterThePlannedEndOfAMeetingThatNobodyEndedBelongsToIt() {
        come(0);
        clock.advance(Duration.ofHours(3));
        PollId poll = open();
        cast(poll, 0, Choice.YES);
        clock.advance(Duration.ofMinutes(5));
        votes().close(poll);
        clock.advance(Duration.ofHours(20));
        As.person(board.facilitator(), () -> lead.endAfterwards(board.id(), planned.id(), "We forgot"));
        var told = As.person(board.facilitator(), () -> facts.load(board.id(), planned.id()))
                .votes(Optional.of(planned.item(0)));
        assertThat(told).extracting(vote -> vote.poll().id()).containsExactly(poll);
        assertThat(told.getFirst().quorum()).isPresent();
    }

    @Test
    void whoSteppedBackFromTheItemIsOutOfTheVoteFromItsOpening() {
        come(0);
        come(1);
        come(2);
        As.person(
                board.member(1),
                () -> onSubjects.declare(
                        board.id(),
                        ItemSubjects.topic(planned.item(0)),
                        new Conflict(ConflictKind.OTHER, "My sister works there")));
        PollId poll = open();
        assertThat(snapshot(poll).numbers().recused().people()).isEqualTo(1);
        assertThat(snapshot(poll).voters()).isEqualTo(2);
        rejected("recused", () -> cast(poll, 1, Choice.YES));
    }

    @Test
    void anAlternateVotesWhereTheyAreInPlaceOfWhoIsMissing() {
        PersonId alternate = world.join(board.administrator(), board.id(), "Al Ternate", Role.MEMBER, Optional.empty());
        As.administrator(
                board.administrator(),
                () -> boards.nameAlternate(board.id(), board.member(0), Optional.of(alternate)));
        come(1);
        PollId poll = open();
        assertThat(snapshot(poll).voters()).isEqualTo(1);
        rejected("not-there", () -> castFor(alternate, poll, 0));
        As.person(alternate, () -> attendance.checkIn(board.id(), planned.id(), Attending.IN_PERSON));
        assertThat(snapshot(poll).voters()).isEqualTo(2);
        assertThat(snapshot(poll).numbers().present()).isEqualTo(2);
        castFor(alternate, poll, 0);
        As.person(alternate, () -> attendance.leave(board.id(), planned.id()));
        assertThat(snapshot(poll).tookPart()).isEqualTo(1);
        assertThat(snapshot(poll).voters()).isEqualTo(2);
        assertThat(snapshot(poll).numbers().present()).isEqualTo(2);
    }

    @Test
    void theHolderOfAProxyVotesForWhoIsMissingWhileTheyAreThere() {
        charters.proxies(board, 1);
        ProxyScope week = new ProxyScope.Until(clock.instant().plus(Duration.ofDays(7)));
        As.person(board.member(0), () -> proxies.give(board.id(), board.member(1), week));
        come(2);
        PollId poll = open();
        assertThat(snapshot(poll).voters()).isEqualTo(1);
        rejected("not-there", () -> castFor(board.member(1), poll, 0));
        come(1);
        assertThat(snapshot(poll).voters()).isEqualTo(3);
        castFor(board.member(1), poll, 0);
        assertThat(snapshot(poll).numbers().present()).as("a proxy votes, but nobody is there for it").isEqualTo(2);
    }

    private void castFor(PersonId by, PollId poll, int member) {
        As.person(
                by,
                () -> forOthers.cast(
                        board.id(), poll, board.member(member), polls.shown(board, poll), Vote.of(Choice.YES), ""));
    }

    @Test
    void onlyWhoFacilitatesThisBoardPutsVotesInItsMeetings() {
        PollId poll = open();
        var other = world.board(1);
        for (PersonId person : List.of(board.member(0), board.observer(), other.facilitator())) {
            var expected = person.equals(other.facilitator()) ? NotFound.class : NotAllowed.class;
            denied(expected, person, () -> votes.open(board.id(), planned.id(), planned.item(0), vote()));
            denied(expected, person, () -> votes.close(board.id(), planned.id(), poll));
            denied(expected, person, () -> votes.bring(board.id(), planned.id(), planned.item(0), poll));
            denied(expected, person, () -> votes.offered(board.id(), planned.id(), planned.item(0)));
            denied(expected, person, () -> hands.takeBack(board.id(), poll));
        }
        denied(NotFound.class, other.member(0), () -> rooms.votes(board.id(), planned.id()));
        PollId outside = polls.open(board);
        denied(NotFound.class, board.facilitator(), () -> votes.close(board.id(), planned.id(), outside));
        denied(
                Invalid.class,
                board.facilitator(),
                () -> {
                    votes().close(poll);
                    votes.open(
                            board.id(),
                            planned.id(),
                            planned.item(0),
                            new NewVote(Optional.of(new Topic("initiative", 1)), terms(), Optional.empty()));
                });
    }

    private interface Closing {
        void close(PollId poll);
    }

    private Closing votes() {
        return poll -> As.person(board.facilitator(), () -> votes.close(board.id(), planned.id(), poll));
    }

    private List<OfferedVote> offered() {
        return As.person(board.facilitator(), () -> votes.offered(board.id(), planned.id(), planned.item(0)));
    }

    private AgendaItemId linkedItem(PollId poll) {
        return assembly.linked(planned, Topic.of("poll", poll));
    }

    private PollId open() {
        return open(terms());
    }

    private PollId open(PollTerms terms) {
        return As.person(
                board.facilitator(),
                () -> votes.open(
                        board.id(), planned.id(), planned.item(0), new NewVote(Optional.empty(), terms, Optional.empty())));
    }

    private static NewVote vote() {
        return new NewVote(Optional.empty(), terms(), Optional.empty());
    }

    private static PollTerms terms() {
        return PollWorld.terms(PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty());
    }

    private void come(int member) {
        As.person(
                board.member(member), () -> attendance.checkIn(board.id(), planned.id(), Attending.IN_PERSON));
    }

    private void leave(int member) {
        As.person(board.member(member), () -> attendance.leave(board.id(), planned.id()));
    }

    private void cast(PollId poll, int member, Choice choice) {
        polls.cast(board, poll, board.member(member), choice);
    }

    private void recuse(PollId poll, int member) {
        As.person(
                board.member(member),
                () -> recusals.declare(board.id(), poll, new Conflict(ConflictKind.OTHER, "My sister works there")));
    }

    private void count(PollId poll, int yes, int no, int abstain, int... members) {
        Set<PersonId> people = Arrays.stream(members).mapToObj(board::member).collect(Collectors.toSet());
        As.person(
                board.facilitator(),
                () -> hands.count(
                        board.id(), poll, polls.shown(board, poll), new CountedHands(people, yes, no, abstain)));
    }

    private void countThose(PollId poll, Set<PersonId> people) {
        As.person(
                board.facilitator(),
                () -> hands.count(
                        board.id(), poll, polls.shown(board, poll), new CountedHands(people, people.size(), 0, 0)));
    }

    private PollSnapshot snapshot(PollId poll) {
        return polls.snapshot(board, poll);
    }

    private VotesSnapshot now() {
        return As.person(board.observer(), () -> rooms.votes(board.id(), planned.id())).load().get();
    }

    private Optional<PublicPoll> wall() {
        return walls.vote(board.id(), planned.id(), planned.item(0));
    }

    private void charter(boolean presentVote) {
        CharterTerms was = roster.charter(board.id());
        CharterTerms changed = new CharterTerms(
                was.purpose(),
                was.conflictPolicy(),
                was.secondsNeeded(),
                was.quorumNumerator(),
                was.quorumDenominator(),
                was.decisionRule(),
                was.recusal(),
                was.proxiesPerHolder(),
                was.rulesAllowed(),
                was.secretVotes(),
                presentVote);
        As.administrator(board.administrator(), () -> boards.amendCharter(board.id(), was, changed));
    }

    private static void rejected(String key, As.Deed deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo("failure." + key));
    }

    private static void invalid(String key, As.Deed deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.key()).isEqualTo("failure.invalid." + key));
    }

    private static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }
}
