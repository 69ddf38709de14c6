package org.roundtable.audit;

import java.util.List;
import java.util.OptionalLong;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Walks the chain from its first line to its head, page by page. */
@Component
class ChainCheck {
    private static final int PAGE = 1_000;

    private final AuditRepository entries;
    private final AuditHeadRepository heads;

    ChainCheck(AuditRepository entries, AuditHeadRepository heads) {
        this.entries = entries;
        this.heads = heads;
    }

    ChainReport run() {
        AuditHead head = heads.findById(AuditHead.ONLY).orElseThrow();
        Link link = new Link(0, "");
        while (link.number < head.number()) {
            List<AuditEntry> page = entries.findByNumberGreaterThanAndNumberLessThanEqualOrderByNumber(
                    link.number, head.number(), Limit.of(PAGE));
            Link reached = link.through(page);
            if (page.isEmpty() || reached.number < page.getLast().number()) {
                return new ChainReport(head.number(), OptionalLong.of(reached.number + 1));
            }
            link = reached;
        }
        return link.hash.equals(head.hash())
                ? new ChainReport(head.number(), OptionalLong.empty())
                : new ChainReport(head.number(), OptionalLong.of(head.number()));
    }

    /** The last line that was found whole. */
    private record Link(long number, String hash) {
        Link through(List<AuditEntry> page) {
            Link link = this;
            for (AuditEntry entry : page) {
                if (entry.number() != link.number + 1 || !entry.hash().equals(entry.hashAfter(link.hash))) {
                    return link;
                }
                link = new Link(entry.number(), entry.hash());
            }
            return link;
        }
    }
}
