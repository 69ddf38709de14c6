package org.roundtable.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.springframework.stereotype.Component;

/** Takes what is about one thing out of the record, each line with the hash before it. */
@Component
class ChainExcerpts {
    private final AuditRepository entries;
    private final AuditHeadRepository heads;

    ChainExcerpts(AuditRepository entries, AuditHeadRepository heads) {
        this.entries = entries;
        this.heads = heads;
    }

    ChainExcerpt about(BoardId board, Topic thing) {
        List<AuditEntry> found = entries.findByBoardAndOnOrderByNumber(board, thing);
        Map<Long, String> hashes = new HashMap<>();
        entries.hashesBefore(board, thing).forEach(before -> hashes.put(before.number(), before.hash()));
        List<ChainLink> links = found.stream()
                .map(entry -> ChainLink.of(entry, hashes.getOrDefault(entry.number() - 1, "")))
                .toList();
        AuditHead head = heads.findById(AuditHead.ONLY).orElseThrow();
        return new ChainExcerpt(links, head.number(), head.hash());
    }

    /** The seal of a line, without what stands on it. */
    record Seal(long number, String hash) {}
}
