package org.roundtable.voting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.voting.count.Batch;
import org.roundtable.voting.count.Batches;
import org.springframework.stereotype.Component;

/** What is in the ballot box of a poll, and who put something there. */
@Component
class Boxes {
    private final BallotRepository ballots;
    private final ElectorRepository electors;
    private final SealedBox sealed;

    Boxes(BallotRepository ballots, ElectorRepository electors, SealedBox sealed) {
        this.ballots = ballots;
        this.electors = electors;
        this.sealed = sealed;
    }

    /** What was voted, without by whom. */
    List<Batch<Vote>> votes(Poll poll) {
        return poll.secret()
                ? sealed.votes(poll)
                : ballots.piles(poll.id()).stream()
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
        return poll.secret()
                ? electors.rollsOf(List.of(poll.id())).stream()
                        .map(Part::person)
                        .collect(Collectors.toUnmodifiableSet())
                : ballots.whoVoted(poll.id());
    }

    boolean anyBallot(Poll poll) {
        return poll.secret() ? electors.existsByPollAndTookPartTrue(poll.id()) : ballots.existsByPoll(poll.id());
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
