package org.roundtable.voting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.audit.AuditLine;
import org.roundtable.audit.ChainExcerpt;
import org.roundtable.audit.ChainLink;
import org.roundtable.common.Id;
import org.roundtable.voting.count.format.Document;

/** A poll's place in the record of all deeds: each line about it with its hash and the one before, and the chain's head. */
final class RecordChain {
    private RecordChain() {}

    static Document of(ChainExcerpt excerpt) {
        Document head = new Document().with("number", excerpt.number()).with("hash", excerpt.head());
        return new Document()
                .with("head", head.members())
                .with(
                        "entries",
                        excerpt.links().stream().map(RecordChain::entry).toList());
    }

    private static Map<String, @Nullable Object> entry(ChainLink link) {
        Document entry = new Document()
                .with("number", link.number())
                .with("before", link.before())
                .with("hash", link.hash());
        link.line().ifPresent(line -> parts(line, entry));
        return entry.members();
    }

    /** What the hash is of, as the export of the record writes it. */
    private static void parts(AuditLine line, Document entry) {
        entry.with("at", line.at())
                .with("board", text(line.board()))
                .with("person", text(line.by()))
                .with("action", line.action())
                .with("topic", line.on() == null ? "" : line.on().toString())
                .with("detail", line.detail())
                .with("onBoard", line.onBoard());
    }

    private static String text(@Nullable Id id) {
        return id == null ? "" : id.text();
    }
}
