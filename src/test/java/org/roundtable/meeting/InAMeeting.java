package org.roundtable.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.roundtable.board.BoardAdministration;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.CharterTerms;
import org.roundtable.common.Invalid;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.live.Topic;
import org.roundtable.testing.As;
import org.roundtable.testing.Charters;
import org.roundtable.testing.TestClock;
import org.roundtable.testing.World;
import org.roundtable.voting.BallotsForOthers;
import org.roundtable.voting.Choice;
import org.roundtable.voting.Conflict;
import org.roundtable.voting.ConflictKind;
import org.roundtable.voting.CountedHands;
import org.roundtable.voting.HandCounts;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollOutcomes;
import org.roundtable.voting.PollPresence;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.Proxies;
import org.roundtable.voting.PublicPoll;
import org.roundtable.voting.Recusals;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.SubjectRecusals;
import org.roundtable.voting.Vote;
import org.springframework.beans.factory.annotation.Autowired;

/** A board at the first item of a meeting, and what its people do there. */
abstract class InAMeeting {
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

    void castFor(PersonId by, PollId poll, int member) {
        As.person(
                by,
                () -> forOthers.cast(
                        board.id(), poll, board.member(member), polls.shown(board, poll), Vote.of(Choice.YES), ""));
    }

    List<OfferedVote> offered() {
        return As.person(board.facilitator(), () -> votes.offered(board.id(), planned.id(), planned.item(0)));
    }

    AgendaItemId linkedItem(PollId poll) {
        return assembly.linked(planned, Topic.of("poll", poll));
    }

    PollId open() {
        return open(terms());
    }

    PollId open(PollTerms terms) {
        return As.person(
                board.facilitator(),
                () -> votes.open(
                        board.id(),
                        planned.id(),
                        planned.item(0),
                        new NewVote(Optional.empty(), terms, Optional.empty())));
    }

    static NewVote vote() {
        return new NewVote(Optional.empty(), terms(), Optional.empty());
    }

    static PollTerms terms() {
        return PollWorld.terms(PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty());
    }

    void come(int member) {
        As.person(board.member(member), () -> attendance.checkIn(board.id(), planned.id(), Attending.IN_PERSON));
    }

    void leave(int member) {
        As.person(board.member(member), () -> attendance.leave(board.id(), planned.id()));
    }

    void cast(PollId poll, int member, Choice choice) {
        polls.cast(board, poll, board.member(member), choice);
    }

    void recuse(PollId poll, int member) {
        As.person(
                board.member(member),
                () -> recusals.declare(board.id(), poll, new Conflict(ConflictKind.OTHER, "My sister works there")));
    }

    void count(PollId poll, int yes, int no, int abstain, int... members) {
        Set<PersonId> people = Arrays.stream(members).mapToObj(board::member).collect(Collectors.toSet());
        As.person(
                board.facilitator(),
                () -> hands.count(
                        board.id(), poll, polls.shown(board, poll), new CountedHands(people, yes, no, abstain)));
    }

    void countThose(PollId poll, Set<PersonId> people) {
        As.person(
                board.facilitator(),
                () -> hands.count(
                        board.id(), poll, polls.shown(board, poll), new CountedHands(people, people.size(), 0, 0)));
    }

    PollSnapshot snapshot(PollId poll) {
        return polls.snapshot(board, poll);
    }

    VotesSnapshot now() {
        return As.person(board.observer(), () -> rooms.votes(board.id(), planned.id()))
                .load()
                .get();
    }

    Optional<PublicPoll> wall() {
        return walls.vote(board.id(), planned.id(), planned.item(0));
    }

    void charter(boolean presentVote) {
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

    static void rejected(String key, As.Deed deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Rejected.class, rejected -> assertThat(rejected.key()).isEqualTo("failure." + key));
    }

    static void invalid(String key, As.Deed deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Invalid.class, invalid -> assertThat(invalid.key()).isEqualTo("failure.invalid." + key));
    }

    static void denied(Class<? extends Throwable> how, PersonId person, As.Deed deed) {
        assertThatThrownBy(() -> As.person(person, deed)).isInstanceOf(how);
    }

    void close(PollId poll) {
        As.person(board.facilitator(), () -> votes.close(board.id(), planned.id(), poll));
    }
}
