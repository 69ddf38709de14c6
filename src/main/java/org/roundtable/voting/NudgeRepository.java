package org.roundtable.voting;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface NudgeRepository extends JpaRepository<Nudge, Long> {
    @Query(
            "select new org.roundtable.voting.Part(n.poll, n.person) from Nudge n where n.poll = :poll and n.at > :since")
    List<Part> nudgedSince(PollId poll, Instant since);

    List<Nudge> findByPersonAndPollInOrderByAtDesc(PersonId person, Collection<PollId> polls);
}
