package org.roundtable.voting.ui;

import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Topic;
import org.roundtable.voting.Conflict;
import org.roundtable.voting.PollId;

/** Where conflicts of interest are put down: with a poll, or with what polls are about. */
interface ConflictDesk {
    void declare(Conflict conflict);

    void record(PersonId person, Conflict conflict);

    void takeBack(PersonId person, String reason);

    static ConflictDesk of(ElectorateTools tools, BoardId board, PollId poll) {
        return new ConflictDesk() {
            @Override
            public void declare(Conflict conflict) {
                tools.recusals().declare(board, poll, conflict);
            }

            @Override
            public void record(PersonId person, Conflict conflict) {
                tools.recusals().record(board, poll, person, conflict);
            }

            @Override
            public void takeBack(PersonId person, String reason) {
                tools.recusals().takeBack(board, poll, person, reason);
            }
        };
    }

    static ConflictDesk of(ElectorateTools tools, BoardId board, Topic subject) {
        return new ConflictDesk() {
            @Override
            public void declare(Conflict conflict) {
                tools.onSubjects().declare(board, subject, conflict);
            }

            @Override
            public void record(PersonId person, Conflict conflict) {
                tools.onSubjects().record(board, subject, person, conflict);
            }

            @Override
            public void takeBack(PersonId person, String reason) {
                tools.onSubjects().takeBack(board, subject, person, reason);
            }
        };
    }
}
