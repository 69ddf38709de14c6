package org.roundtable.initiative;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Set;
import org.roundtable.common.BoardId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;
import org.roundtable.common.Texts;

/** What a community lacks or suffers from, written down with its evidence. */
@Entity
class Need extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private String description;

    @Column(nullable = false)
    private String determinants;

    @Column(name = "affected", nullable = false)
    private String groups;

    @Column(nullable = false)
    private String evidence;

    @Column(nullable = false)
    private long revision;

    @Column(nullable = false)
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init")
    protected Need() {}

    Need(NeedId id, BoardId board, NeedText text, Instant at) {
        super(id.value());
        this.board = board;
        this.recordedAt = at;
        describe(text);
    }

    /** @throws Rejected {@code need.changed} when somebody else has amended it since */
    void amend(NeedText text, long base) {
        if (base != revision) {
            throw new Rejected("need.changed");
        }
        describe(text);
        revision++;
    }

    private void describe(NeedText text) {
        title = Texts.required("title", text.title(), NeedText.TITLE_MAX);
        description = Texts.optional("description", text.description(), NeedText.TEXT_MAX);
        determinants = Form.written(text.determinants());
        groups = Texts.optional("groups", text.groups(), NeedText.TEXT_MAX);
        evidence = Texts.optional("evidence", text.evidence(), NeedText.TEXT_MAX);
    }

    NeedId id() {
        return new NeedId(key());
    }

    String title() {
        return title;
    }

    long revision() {
        return revision;
    }

    NeedText text() {
        Set<Determinant> touched = Form.read("determinants", Determinant.class, determinants);
        return new NeedText(title, description, touched, groups, evidence);
    }
}
