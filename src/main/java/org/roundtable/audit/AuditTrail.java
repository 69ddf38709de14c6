package org.roundtable.audit;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.security.Administrator;
import org.roundtable.security.ReaderOf;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record. */
@Service
@Administrator
@Transactional(readOnly = true)
public class AuditTrail {
    private final AuditRepository entries;

    AuditTrail(AuditRepository entries) {
        this.entries = entries;
    }

    /** What happened lately on a board, for everybody on it, the newest first. */
    @ReaderOf("#board")
    public List<AuditLine> lately(BoardId board, int most) {
        return entries.findByBoardAndOnBoardTrueOrderByNumberDesc(board, Limit.of(most)).stream()
                .map(AuditEntry::line)
                .toList();
    }

    /** One page of the whole record, the newest first. */
    public List<AuditLine> page(int page, int size) {
        return entries.findAllByOrderByNumberDesc(PageRequest.of(page, size)).stream()
                .map(AuditEntry::line)
                .toList();
    }
}
