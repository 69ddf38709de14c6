package org.roundtable.voting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.roundtable.common.PersonId;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Batches;
import org.springframework.stereotype.Component;

/** What is in the ballot box of a poll, and who put something there. */
@Component
class Boxes {
    private final BallotRepository ballots;

    Boxes(BallotRepository ballots) {
        this.ballots = ballots;
    }

    /** What was voted, without by whom. */
    List<Batch<Vote>> votes(Poll poll) {
        return ballots.piles(poll.id()).stream()
                .map(pile -> pile.batch(poll.method()))
                .toList();
    }

    /** The same, of ballots that have been read already. */
    static List<Batch<Vote>> votes(Poll poll, Collection<Ballot> read) {
        Batches<Vote> votes = new Batches<>();
        read.forEach(ballot -> votes.add(ballot.vote(poll.method()), 1));
        return votes.all();
    }

    Set<PersonId> whoVoted(Poll poll) {
        return ballots.whoVoted(poll.id());
    }

    boolean anyBallot(Poll poll) {
        return ballots.existsByPoll(poll.id());
    }

    /** The electorate in numbers, as it is now or was at closing. */
    static Electorate electorate(Poll poll, Collection<Elector> electors) {
        return poll.electorate(
                number(electors, Elector::present),
                number(electors, Elector::recused),
                number(electors, elector -> elector.recused() && elector.present()));
    }

    private static int number(Collection<Elector> electors, Predicate<Elector> which) {
        return Math.toIntExact(electors.stream().filter(which).count());
    }
}
