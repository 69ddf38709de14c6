package org.roundtable.voting;

import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.common.Texts;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ballots of people who vote by phone, on paper or through an interpreter: a facilitator puts them down as told. */
@Service
@FacilitatorOf("#board")
@Transactional
public class AssistedBallots {
    private final Polls polls;
    private final BallotTaking taking;
    private final CurrentPerson me;

    AssistedBallots(Polls polls, BallotTaking taking, CurrentPerson me) {
        this.polls = polls;
        this.taking = taking;
        this.me = me;
    }

    /**
     * Puts a ballot down for somebody, or puts right what the same facilitator put down the same way before. The person
     * sees it, and confirms it or replaces it with a vote of their own.
     *
     * @param shown the terms under which the ballot was filled in
     * @throws Rejected {@code poll-amended}; {@code voted-already} when there is a ballot that is not the facilitator's
     *     to put right; {@code own-ballot} for their own; {@code secret-poll}; {@code recused}
     * @throws Invalid on {@code witness}, {@code channel}, {@code choice}, {@code reason}
     * @throws NotEntitled when the person is not in the electorate
     * @throws PollNotOpen when the poll is closed, annulled, or past its deadline
     * @throws NotFound when the board has no such poll
     */
    public void record(BoardId board, PollId poll, PollTerms shown, ToldBallot ballot) {
        if (!ballot.channel().told()) {
            throw new Invalid("channel", "choice");
        }
        if (ballot.person().equals(me.id())) {
            throw new Rejected("own-ballot");
        }
        String seen = Texts.required("witness", ballot.witness(), ToldBallot.WITNESS_MAX);
        Origin origin = new Origin(ballot.channel(), me.id(), seen, null);
        taking.take(polls.locked(board, poll, shown), ballot.person(), ballot.vote(), ballot.reason(), origin);
    }
}
