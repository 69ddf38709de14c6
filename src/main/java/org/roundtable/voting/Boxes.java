package org.roundtable.voting;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final StandIns standIns;

    Boxes(BallotRepository ballots, ElectorRepository electors, SealedBox sealed, StandIns standIns) {
        this.ballots = ballots;
        this.electors = electors;
        this.sealed = sealed;
        this.standIns = standIns;
    }

    /** What was voted, without by whom. */
    List<Batch<Vote>> votes(Poll poll) {
        return poll.secret()
                ? sealed.votes(poll)
                : withHands(poll, ballots.piles(poll.id()).stream().map(pile -> pile.batch(poll.method())));
    }

    /** The same, of ballots that have been read already. */
    static List<Batch<Vote>> votes(Poll poll, Collection<ReadBallot> read) {
        return withHands(poll, read.stream().map(ballot -> Batch.one(ballot.vote(poll.method()))));
    }

    private static List<Batch<Vote>> withHands(Poll poll, Stream<Batch<Vote>> named) {
        Batches<Vote> votes = new Batches<>();
        named.forEach(batch -> votes.add(batch.ballot(), batch.papers()));
        poll.hands().map(HandCount::votes).orElse(List.of()).forEach(hand -> votes.add(hand.ballot(), hand.papers()));
        return votes.all();
    }

    Set<PersonId> whoVoted(Poll poll) {
        if (poll.secret()) {
            return roll(poll);
        }
        return poll.hands().isEmpty() ? ballots.whoVoted(poll.id()) : and(ballots.whoVoted(poll.id()), roll(poll));
    }

    /** The same, of ballots and an electorate that have been read already. */
    static Set<PersonId> whoVoted(Collection<ReadBallot> read, Collection<Elector> electorate) {
        return and(
                read.stream().map(ReadBallot::person).collect(Collectors.toSet()),
                electorate.stream()
                        .filter(Elector::tookPart)
                        .map(Elector::person)
                        .collect(Collectors.toSet()));
    }

    private Set<PersonId> roll(Poll poll) {
        return electors.rollsOf(List.of(poll.id())).stream().map(Part::person).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<PersonId> and(Set<PersonId> some, Set<PersonId> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    boolean anyBallot(Poll poll) {
        return poll.secret()
                ? electors.existsByPollAndTookPartTrue(poll.id())
                : poll.hands().isPresent() || ballots.existsByPoll(poll.id());
    }

    /**
     * The electorate in numbers, as it is now or was at closing.
     *
     * @param voted who has taken part
     */
    Electorate electorate(Poll poll, Collection<Elector> electors, Set<PersonId> voted) {
        Predicate<Elector> there = elector -> InTheRoom.counts(poll, elector, voted);
        Electorate numbers = poll.electorate(
                number(electors, there),
                number(electors, Elector::recused),
                number(electors, there.and(Elector::recused)));
        return poll.onlyThere() ? numbers.awaiting(awaited(poll, electors, voted)) : numbers;
    }

    /** Who left without voting is not waited for, unless somebody votes for them who is there. */
    private int awaited(Poll poll, Collection<Elector> electors, Set<PersonId> voted) {
        Set<PersonId> there =
                electors.stream().filter(Elector::present).map(Elector::person).collect(Collectors.toUnmodifiableSet());
        Set<PersonId> spokenFor = standIns.in(poll, electors).stream()
                .filter(one -> one.channel() == Channel.PROXY && there.contains(one.by()))
                .map(one -> one.whose().person())
                .collect(Collectors.toUnmodifiableSet());
        return number(
                electors,
                elector -> !elector.recused()
                        && (elector.inTheRoom()
                                || voted.contains(elector.person())
                                || spokenFor.contains(elector.person())));
    }

    private static int number(Collection<Elector> electors, Predicate<Elector> which) {
        return Math.toIntExact(electors.stream().filter(which).count());
    }
}
