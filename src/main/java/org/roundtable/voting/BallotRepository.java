package org.roundtable.voting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface BallotRepository extends JpaRepository<Ballot, Long> {
    Optional<Ballot> findByPollAndPerson(PollId poll, PersonId person);

    /** All with names on them. */
    @Query("""
            select new org.roundtable.voting.ReadBallot(b.person, b.says, b.reason, b.origin.channel, b.origin.recordedBy)
            from Ballot b where b.poll = :poll""")
    List<ReadBallot> read(PollId poll);

    boolean existsByPoll(PollId poll);

    /** Who voted, without what. */
    default Set<PersonId> whoVoted(PollId poll) {
        return partsOf(List.of(poll)).stream().map(Part::person).collect(Collectors.toUnmodifiableSet());
    }

    /** What was voted, without by whom: each kind once. */
    @Query("select new org.roundtable.voting.Pile(b.says, count(b)) from Ballot b where b.poll = :poll group by b.says")
    List<Pile> piles(PollId poll);

    @Query("select new org.roundtable.voting.Part(b.poll, b.person) from Ballot b where b.poll in :polls")
    List<Part> partsOf(Collection<PollId> polls);

    /** Ballots that were put down for somebody in open polls of a board, and that they have not confirmed. */
    @Query("""
            select new org.roundtable.voting.RecordedForMe(new org.roundtable.voting.PollId(p.id), p.terms.question, b.origin.channel)
            from Ballot b join Poll p on p.id = b.poll
            where b.person = :person and p.board = :board and b.origin.recordedBy is not null
            and b.origin.confirmedAt is null and b.origin.channel in :channels
            and (p.terms.closesAt is null or p.terms.closesAt > :now)
            and p.closing.at is null and p.annulment.at is null""")
    List<RecordedForMe> unconfirmed(BoardId board, PersonId person, Set<Channel> channels, Instant now);
}
