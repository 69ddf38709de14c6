package org.roundtable.voting;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.roundtable.testing.World.TestBoard;
import org.roundtable.voting.count.MajorityBase;
import org.roundtable.voting.count.MotionResult;
import org.roundtable.voting.count.MotionVotes;

/** Opens polls and votes in them for a test, through the services people use. */
public class PollWorld {
    public static final PollRules MAJORITY =
            new PollRules(DecisionRule.MORE_THAN_HALF.on(MajorityBase.YES_AND_NO), Quorum.NONE);
    public static final PollRules CONSENT =
            new PollRules(DecisionRule.NO_BLOCKS.on(MajorityBase.YES_AND_NO), Quorum.NONE);

    private final PollFacilitation facilitation;
    private final BallotService ballots;
    private final SecretBallots secrets;
    private final PollService polls;

    PollWorld(PollFacilitation facilitation, BallotService ballots, SecretBallots secrets, PollService polls) {
        this.facilitation = facilitation;
        this.ballots = ballots;
        this.secrets = secrets;
        this.polls = polls;
    }

    public static PollTerms terms(PollRules rules, ResultsShown results, Optional<Instant> closesAt) {
        return new PollTerms("Shall we do it?", "", rules, results, closesAt);
    }

    public PollId open(TestBoard board) {
        return open(board, MAJORITY, ResultsShown.LIVE);
    }

    public PollId open(TestBoard board, PollRules rules, ResultsShown results) {
        return open(board, terms(rules, results, Optional.empty()));
    }

    public PollId open(TestBoard board, PollTerms terms) {
        return As.person(
                board.facilitator(), () -> facilitation.open(board.id(), new NewPoll(Optional.empty(), terms)));
    }

    /** What a person who looks at the poll now has in sight. */
    public PollTerms shown(TestBoard board, PollId poll) {
        return snapshot(board, poll).terms();
    }

    public MyBallot cast(TestBoard board, PollId poll, PersonId person, Choice choice) {
        return cast(board, poll, person, choice, "");
    }

    public MyBallot cast(TestBoard board, PollId poll, PersonId person, Choice choice, String reason) {
        return cast(board, poll, person, Vote.of(choice), reason);
    }

    public MyBallot cast(TestBoard board, PollId poll, PersonId person, Vote vote, String reason) {
        return As.person(person, () -> ballots.cast(board.id(), poll, shown(board, poll), vote, reason));
    }

    /** Casts in a secret poll. */
    public Receipt castSecretly(TestBoard board, PollId poll, PersonId person, Vote vote) {
        return As.person(person, () -> secrets.cast(board.id(), poll, shown(board, poll), vote));
    }

    /** How many said what in a motion, where it may be seen. */
    static Optional<MotionVotes> votes(PollSnapshot snapshot) {
        return snapshot.count().map(count -> ((MotionResult) count.result()).votes());
    }

    public void close(TestBoard board, PollId poll) {
        As.person(board.facilitator(), () -> facilitation.close(board.id(), poll));
    }

    public PollSnapshot snapshot(TestBoard board, PollId poll) {
        return As.person(
                board.observer(), () -> polls.feed(board.id(), poll).load().get());
    }

    public List<PollSummary> list(TestBoard board) {
        return As.person(board.observer(), () -> polls.feedOf(board.id()).load().get());
    }
}
