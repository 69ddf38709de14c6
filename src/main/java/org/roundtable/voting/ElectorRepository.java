package org.roundtable.voting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ElectorRepository extends JpaRepository<Elector, Long> {
    boolean existsByPollAndPerson(PollId poll, PersonId person);

    Optional<Elector> findByPollAndPerson(PollId poll, PersonId person);

    List<Elector> findByPoll(PollId poll);

    boolean existsByPollAndPersonAndRecusedTrue(PollId poll, PersonId person);

    /**
     * Who can vote in these polls: the electorates without those who have a conflict of interest, or are missing where
     * only those in the room vote.
     */
    @Query("""
            select new org.roundtable.voting.Part(e.poll, e.person) from Elector e join Poll p on p.id = e.poll
            where e.poll in :polls and e.recused = false and (p.electorate.onlyThere = false or e.present = true)""")
    List<Part> partsOf(Collection<PollId> polls);

    /** Who has taken part in these polls without a ballot that says so: in secret, or by a raised hand. */
    @Query("""
            select new org.roundtable.voting.Part(e.poll, e.person) from Elector e
            where e.poll in :polls and e.tookPart = true""")
    List<Part> rollsOf(Collection<PollId> polls);

    /** Who is out of these polls. */
    @Query("""
            select new org.roundtable.voting.Part(e.poll, e.person) from Elector e
            where e.poll in :polls and e.recused = true""")
    List<Part> recusedOf(Collection<PollId> polls);

    boolean existsByPollAndTookPartTrue(PollId poll);
}
