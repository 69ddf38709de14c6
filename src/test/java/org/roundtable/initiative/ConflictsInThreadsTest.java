package org.roundtable.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.roundtable.board.RecusalRules;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.discussion.CommentId;
import org.roundtable.discussion.CommentService;
import org.roundtable.discussion.NewComment;
import org.roundtable.discussion.Reaction;
import org.roundtable.discussion.Responses;
import org.roundtable.discussion.ThreadEntry;
import org.roundtable.discussion.ThreadLimit;
import org.roundtable.discussion.ThreadService;
import org.roundtable.live.Topic;
import org.roundtable.testing.As;
import org.roundtable.testing.Charters;
import org.roundtable.testing.DatabaseTest;
import org.roundtable.testing.World;
import org.roundtable.voting.Choice;
import org.roundtable.voting.Conflict;
import org.roundtable.voting.ConflictKind;
import org.roundtable.voting.NewPoll;
import org.roundtable.voting.PollFacilitation;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollPeople;
import org.roundtable.voting.PollWorld;
import org.roundtable.voting.Recusals;
import org.roundtable.voting.ResultsShown;
import org.roundtable.voting.SubjectRecusals;
import org.springframework.beans.factory.annotation.Autowired;

/** What a conflict of interest means for an initiative: its polls, and what is said on it. */
@DatabaseTest
class ConflictsInThreadsTest {
    private static final Conflict FAMILY = new Conflict(ConflictKind.FAMILY, "My sister runs it");
    private static final RecusalRules NO_COMMENTS = new RecusalRules(false, true, true, false);
    private static final RecusalRules NO_READING = new RecusalRules(false, true, false, false);

    @Autowired
    World world;

    @Autowired
    Charters charters;

    @Autowired
    Proposals proposals;

    @Autowired
    StageService stages;

    @Autowired
    PollFacilitation facilitation;

    @Autowired
    PollWorld polls;

    @Autowired
    Recusals recusals;

    @Autowired
    SubjectRecusals onSubjects;

    @Autowired
    CommentService comments;

    @Autowired
    Responses responses;

    @Autowired
    ThreadService threads;

    World.TestBoard board;
    PersonId ana;
    PersonId ben;
    Topic subject;

    @BeforeEach
    void anInitiativeInDiscussion() {
        board = world.board(4);
        ana = board.member(0);
        ben = board.member(1);
        InitiativeId id = proposals.proposed(board.id(), ben, "A van");
        As.person(board.facilitator(), () -> stages.move(board.id(), id, Arrow.DISCUSS, ""));
        subject = id.topic();
    }

    @Test
    void whatWasDeclaredBeforeTakesPeopleOutOfThePollsOpenedLater() {
        declare(ana);
        PollId poll = open();
        PollPeople people = polls.snapshot(board, poll).people();
        assertThat(people.recusal(ana)).get().extracting(one -> one.note()).isEqualTo("My sister runs it");
        assertThatThrownBy(() -> polls.cast(board, poll, ana, Choice.YES)).isInstanceOf(Rejected.class);
        assertThat(polls.snapshot(board, poll).voters()).isEqualTo(3);
    }

    @Test
    void itTakesThemOutOfPollsThatAreOpenToo() {
        PollId poll = open();
        polls.cast(board, poll, ana, Choice.YES);
        declare(ana);
        assertThat(polls.snapshot(board, poll).people().recusal(ana))
                .get()
                .matches(recusal -> recusal.ballotWithdrawn());
        assertThatThrownBy(() -> declare(ana)).isInstanceOf(Rejected.class);
    }

    @Test
    void aPollThatTooFewCouldVoteInIsNotOpened() {
        declare(ana);
        declare(ben);
        declare(board.member(2));
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        Rejected.class, told -> assertThat(told.key()).isEqualTo("failure.too-few-unconflicted"));
    }

    @Test
    void aFacilitatorTakesItBackForThePollsToCome() {
        As.person(board.facilitator(), () -> onSubjects.record(board.id(), subject, ana, FAMILY));
        assertThatThrownBy(() -> As.person(ana, () -> onSubjects.takeBack(board.id(), subject, ana, "No")))
                .isInstanceOf(NotAllowed.class);
        As.person(board.facilitator(), () -> onSubjects.takeBack(board.id(), subject, ana, "She has left"));
        assertThat(polls.snapshot(board, open()).people().recusals()).isEmpty();
    }

    @Test
    void onlyMembersOfTheBoardDeclareAndOnlyOnWhatIsThere() {
        assertThatThrownBy(() -> declare(board.observer())).isInstanceOf(NotAllowed.class);
        var other = world.board(1);
        assertThatThrownBy(() -> declare(other.member(0))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(other.member(0), () -> onSubjects.declare(other.id(), subject, FAMILY)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> As.person(
                        board.facilitator(), () -> onSubjects.record(board.id(), subject, other.member(0), FAMILY)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theUsualCharterLetsThemExplain() {
        declare(ana);
        assertThat(limit(ana)).isEqualTo(ThreadLimit.NONE);
        say(ana);
    }

    @Test
    void aCharterMayKeepThemFromCommenting() {
        charters.recusal(board, NO_COMMENTS);
        CommentId said = say(ben);
        PollId poll = open();
        As.person(ana, () -> recusals.declare(board.id(), poll, FAMILY));
        assertThat(limit(ana)).isEqualTo(ThreadLimit.NO_COMMENTS);
        assertThatThrownBy(() -> say(ana)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> As.person(ana, () -> responses.react(board.id(), said, Reaction.values()[0], true)))
                .isInstanceOf(NotAllowed.class);
        assertThat(enter(ana).feeds()).isPresent();
        assertThat(limit(ben)).isEqualTo(ThreadLimit.NONE);
        polls.close(board, poll);
        say(ana);
    }

    @Test
    void aCharterMayKeepThemFromReading() {
        charters.recusal(board, NO_READING);
        declare(ana);
        assertThat(limit(ana)).isEqualTo(ThreadLimit.NO_READING);
        assertThat(enter(ana).feeds()).isEmpty();
        assertThatThrownBy(() -> say(ana)).isInstanceOf(NotAllowed.class);
        assertThat(enter(ben).feeds()).isPresent();
    }

    private void declare(PersonId person) {
        As.person(person, () -> onSubjects.declare(board.id(), subject, FAMILY));
    }

    private ThreadLimit limit(PersonId person) {
        return enter(person).limit();
    }

    private ThreadEntry enter(PersonId person) {
        return As.person(person, () -> threads.enter(board.id(), subject));
    }

    private CommentId say(PersonId person) {
        CommentId id = CommentId.next();
        As.person(
                person,
                () -> comments.write(
                        board.id(), new NewComment(id, subject, Optional.empty(), Optional.empty(), "We need it")));
        return id;
    }

    private PollId open() {
        var terms = PollWorld.terms(PollWorld.MAJORITY, ResultsShown.LIVE, Optional.empty());
        return As.person(
                board.facilitator(), () -> facilitation.open(board.id(), new NewPoll(Optional.of(subject), terms)));
    }
}
