package org.roundtable.audit;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface AuditRepository extends JpaRepository<AuditEntry, Long>, JpaSpecificationExecutor<AuditEntry> {
    List<AuditEntry> findByBoardAndOnBoardTrueOrderByNumberDesc(BoardId board, Limit limit);

    List<AuditEntry> findByNumberGreaterThanAndNumberLessThanEqualOrderByNumber(long after, long last, Limit limit);

    List<AuditEntry> findByBoardAndOnOrderByNumber(BoardId board, Topic on);

    /** The seals of the lines right before those about a thing. */
    @Query("""
            select new org.roundtable.audit.ChainExcerpts$Seal(b.number, b.hash) from AuditEntry b
            where b.number in (select e.number - 1 from AuditEntry e where e.board = :board and e.on = :on)""")
    List<ChainExcerpts.Seal> hashesBefore(BoardId board, Topic on);

    @Query("select distinct e.action from AuditEntry e order by e.action")
    List<String> actions();

    @Query(nativeQuery = true, value = "select distinct person_id from audit_entry where person_id is not null")
    List<Long> actors();
}
