package org.roundtable.voting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface PaperBatchRepository extends JpaRepository<PaperBatch, Long> {
    /** Those that neither were confirmed nor given back, the oldest first. */
    @Query("""
            select distinct b from PaperBatch b left join fetch b.lines
            where b.poll = :poll and b.confirmedAt is null and b.returnedAt is null
            order by b.enteredAt""")
    List<PaperBatch> waiting(PollId poll);

    boolean existsByPollAndConfirmedAtIsNullAndReturnedAtIsNull(PollId poll);

    @Query("select b from PaperBatch b where b.id = :id and b.poll = :poll")
    Optional<PaperBatch> find(long id, PollId poll);
}
