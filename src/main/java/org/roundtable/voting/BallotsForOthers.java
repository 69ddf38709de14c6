package org.roundtable.voting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.MemberOf;
import org.roundtable.security.People;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes that members cast for others: as holders of a proxy, or as alternates of a seat. */
@Service
@MemberOf("#board")
@Transactional
public class BallotsForOthers {
    private final Polls polls;
    private final ElectorRepository electors;
    private final BallotRepository ballots;
    private final Boxes boxes;
    private final StandIns standIns;
    private final ConflictLimits limits;
    private final BallotTaking taking;
    private final BoardRoster roster;
    private final People people;
    private final CurrentPerson me;

    BallotsForOthers(
            Polls polls,
            ElectorRepository electors,
            BallotRepository ballots,
            Boxes boxes,
            StandIns standIns,
            ConflictLimits limits,
            BallotTaking taking,
            BoardRoster roster,
            People people,
            CurrentPerson me) {
        this.polls = polls;
        this.electors = electors;
        this.ballots = ballots;
        this.boxes = boxes;
        this.standIns = standIns;
        this.limits = limits;
        this.taking = taking;
        this.roster = roster;
        this.people = people;
        this.me = me;
    }

    /**
     * Casts somebody's ballot for them, or changes the one that the signed-in person has cast for them. Their own vote
     * replaces it.
     *
     * @param shown the terms under which the ballot was filled in
     * @throws NotAllowed {@code no-proxy} when the signed-in person does not stand in for them
     * @throws Rejected {@code poll-amended}; {@code voted-already} when there is a vote of theirs that somebody else
     *     brought; or as {@link StandIn#requireMayVote} says
     * @throws PollNotOpen when the poll is closed, annulled, or past its deadline
     * @throws Invalid on {@code choice} or {@code reason}, as with one's own vote
     */
    public MyBallot cast(BoardId board, PollId poll, PersonId whose, PollTerms shown, Vote vote, String reason) {
        Poll locked = polls.locked(board, poll, shown);
        List<Elector> electorate = electors.findByPoll(poll);
        StandIn standIn = standIns.in(locked, electorate).stream()
                .filter(one -> one.whose().person().equals(whose) && one.by().equals(me.id()))
                .findAny()
                .orElseThrow(() -> new NotAllowed("no-proxy"));
        standIn.requireMayVote(roster.seated(board).contains(whose), conflicted(locked, electorate));
        return taking.take(locked, whose, vote, reason, standIn.origin());
    }

    /** For whom the signed-in person may vote in a poll, and what they have cast for them; for nobody in a secret one. */
    @Transactional(readOnly = true)
    public List<ForOther> mine(BoardId board, PollId poll) {
        Poll read = polls.read(board, poll);
        List<Elector> electorate = electors.findByPoll(poll);
        List<StandIn> mine = read.secret() || conflicted(read, electorate)
                ? List.of()
                : standIns.in(read, electorate).stream()
                        .filter(one -> one.by().equals(me.id()) && !one.whose().recused())
                        .toList();
        Set<PersonId> voted = mine.isEmpty() ? Set.of() : boxes.whoVoted(read);
        return mine.stream().map(one -> view(read, one, voted)).toList();
    }

    private ForOther view(Poll poll, StandIn one, Set<PersonId> voted) {
        PersonId whose = one.whose().person();
        Optional<MyBallot> brought = ballots.findByPollAndPerson(poll.id(), whose)
                .filter(ballot -> ballot.origin().sameHand(one.origin()))
                .map(ballot -> ballot.mine(poll.method()));
        return new ForOther(people.badge(whose), one.channel(), one.rests(), brought, voted.contains(whose));
    }

    /** An alternate is in no electorate: what they declared on the subject counts. */
    private boolean conflicted(Poll poll, List<Elector> electorate) {
        return electorate.stream()
                        .anyMatch(
                                elector -> elector.recused() && elector.person().equals(me.id()))
                || poll.subject()
                        .flatMap(subject -> limits.of(poll.board(), subject, me.id()))
                        .isPresent();
    }
}
