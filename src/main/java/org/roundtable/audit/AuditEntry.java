package org.roundtable.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.common.Texts;
import org.roundtable.live.Topic;
import org.springframework.data.domain.Persistable;

/** One line of the record. Its hash covers its content and the hash before it, so no line can change or go unseen. */
@Entity
@Table(name = "audit_entry")
class AuditEntry implements Persistable<Long> {
    static final int DETAIL_MAX = 500;

    @Id
    private long number;

    @Column(nullable = false)
    private Instant at;

    @Column(name = "board_id")
    private @Nullable BoardId board;

    @Column(name = "person_id")
    private @Nullable PersonId by;

    @Column(nullable = false)
    private String action;

    @Column(name = "topic")
    private @Nullable Topic on;

    @Column(nullable = false)
    private String detail;

    @Column(nullable = false)
    private boolean onBoard;

    @Column(nullable = false)
    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(long number, Instant at, Deed deed, String hashBefore) {
        this.number = number;
        this.at = at;
        this.board = deed.board();
        this.by = deed.by();
        this.action = deed.action();
        this.on = deed.on();
        this.detail = cut(Texts.clean(deed.detail()));
        this.onBoard = deed.onBoard();
        this.hash = hashAfter(hashBefore);
    }

    /**
     * The hash this line must have after a line with the given hash: SHA-256, in hexadecimal, over the hash before and
     * this line's parts as the export writes them, each preceded by its length in UTF-16 units and a colon.
     */
    String hashAfter(String before) {
        String content = Stream.of(
                        before,
                        Long.toString(number),
                        at.toString(),
                        board == null ? "" : board.text(),
                        by == null ? "" : by.text(),
                        action,
                        on == null ? "" : on.toString(),
                        detail,
                        Boolean.toString(onBoard))
                .map(part -> part.length() + ":" + part)
                .collect(Collectors.joining());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String cut(String detail) {
        return detail.codePointCount(0, detail.length()) <= DETAIL_MAX
                ? detail
                : detail.substring(0, detail.offsetByCodePoints(0, DETAIL_MAX));
    }

    String hash() {
        return hash;
    }

    long number() {
        return number;
    }

    AuditLine line() {
        return new AuditLine(number, at, board, by, action, on, detail, onBoard, hash);
    }

    @Override
    public Long getId() {
        return number;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
