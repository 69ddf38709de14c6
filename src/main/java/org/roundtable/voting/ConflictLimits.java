package org.roundtable.voting;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.board.BoardRoster;
import org.roundtable.board.RecusalRules;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a conflict of interest leaves somebody to do on what polls are about, for the room that holds it. It guards
 * nothing. Facilitators always read: somebody must run the vote.
 */
@Component
public class ConflictLimits {
    private final ElectorRepository electors;
    private final RecusalRepository recusals;
    private final SubjectRecusalRepository onSubjects;
    private final BoardRoster roster;

    ConflictLimits(
            ElectorRepository electors,
            RecusalRepository recusals,
            SubjectRecusalRepository onSubjects,
            BoardRoster roster) {
        this.electors = electors;
        this.recusals = recusals;
        this.onSubjects = onSubjects;
        this.roster = roster;
    }

    /** Empty without a conflict of interest. One in a poll ends with the poll, one in the subject when it is taken back. */
    @Transactional(readOnly = true)
    public Optional<RecusalRules> of(BoardId board, Topic subject, PersonId person) {
        List<Poll> polls = recusals.openWithout(board, subject, person);
        Optional<RecusalRules> always = onSubjects
                .findByBoardAndSubjectAndStandingPerson(board, subject, person)
                .map(standing -> roster.charter(board).recusal());
        return Stream.concat(polls.stream().map(Poll::recusal), always.stream())
                .reduce(RecusalRules::and)
                .map(rules -> facilitates(board, person) ? rules.reading() : rules);
    }

    /** Whether somebody may follow a poll; once it is over, everybody on the board may. */
    boolean mayRead(Poll poll, PersonId person) {
        return poll.recusal().mayRead()
                || poll.verdict().isPresent()
                || !electors.existsByPollAndPersonAndRecusedTrue(poll.id(), person)
                || facilitates(poll.board(), person);
    }

    private boolean facilitates(BoardId board, PersonId person) {
        return roster.role(board, person) == Role.FACILITATOR;
    }
}
