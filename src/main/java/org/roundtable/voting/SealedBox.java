package org.roundtable.voting;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Batches;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The box of a secret poll. A database remembers in which order and in which transaction its rows were written, and the
 * roll is written with each ballot. So with each ballot all that are in the box are written anew, in an order drawn by
 * chance: what one row tells, all tell.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SealedBox {
    private final JdbcTemplate sql;
    private final SecureRandom chance = new SecureRandom();

    SealedBox(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Puts a ballot in, on a poll whose row is held. */
    Receipt put(PollId poll, Vote vote) {
        return put(poll, List.of(vote)).getFirst();
    }

    /** Puts several in at once. */
    List<Receipt> put(PollId poll, List<Vote> votes) {
        List<Receipt> receipts =
                votes.stream().map(vote -> Receipt.draw(chance)).toList();
        List<Object[]> rows = new ArrayList<>(sql.query(
                "select receipt, says from sealed_ballot where poll_id = ?",
                (row, number) -> new Object[] {row.getString(1), poll.value(), row.getString(2)},
                poll.value()));
        for (int i = 0; i < votes.size(); i++) {
            rows.add(new Object[] {receipts.get(i).code(), poll.value(), VoteText.write(votes.get(i))});
        }
        Collections.shuffle(rows, chance);
        sql.update("delete from sealed_ballot where poll_id = ?", poll.value());
        sql.batchUpdate("insert into sealed_ballot (receipt, poll_id, says) values (?, ?, ?)", rows);
        return receipts;
    }

    /** In the order of their receipts, which tells nothing. */
    List<SealedBallot> ballots(Poll poll) {
        return sql
                .query(
                        "select receipt, says from sealed_ballot where poll_id = ?",
                        (row, number) -> new SealedBallot(
                                new Receipt(row.getString(1)), VoteText.read(poll.method(), row.getString(2))),
                        poll.id().value())
                .stream()
                .sorted(Comparator.comparing(ballot -> ballot.receipt().code()))
                .toList();
    }

    List<Batch<Vote>> votes(Poll poll) {
        Batches<Vote> votes = new Batches<>();
        ballots(poll).forEach(ballot -> votes.add(ballot.vote(), 1));
        return votes.all();
    }
}
