package org.roundtable.audit;

import java.util.List;
import org.roundtable.common.BoardId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

interface AuditRepository extends JpaRepository<AuditEntry, Long> {
    List<AuditEntry> findByBoardAndOnBoardTrueOrderByNumberDesc(BoardId board, Limit limit);

    List<AuditEntry> findAllByOrderByNumberDesc(Pageable page);
}
