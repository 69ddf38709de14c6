package org.roundtable.initiative;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.common.Stored;

/** What is proposed and carried out. */
@Entity
class Initiative extends Stored {
    @Column(name = "board_id", nullable = false)
    private BoardId board;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Embedded
    private Proposal proposal = new Proposal();

    @Enumerated(EnumType.STRING)
    private @Nullable LibraryCase startedFrom;

    @Column(nullable = false)
    private PersonId createdBy;

    @Column(nullable = false)
    private Instant createdAt;

    @Column(nullable = false)
    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "initiative_author", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "person_id")
    private Set<PersonId> authors = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_field", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "field")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Field, FieldRevision> revisions = new EnumMap<>(Field.class);

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {}

    Initiative(InitiativeId id, BoardId board, @Nullable LibraryCase startedFrom, PersonId createdBy, Instant at) {
        super(id.value());
        this.board = board;
        this.startedFrom = startedFrom;
        this.createdBy = createdBy;
        this.createdAt = at;
        this.changedAt = at;
        authors.add(createdBy);
    }

    /** Puts a first text into a field of a new draft. */
    void begin(Field field, String text) {
        proposal.put(field, field.canonical(text));
    }

    boolean says(Field field, String text) {
        return proposal.text(field).equals(field.canonical(text));
    }

    /**
     * @return whether somebody begins to write here, rather than goes on
     * @throws Invalid {@code too-long} and the like; {@code empty} where the board already relies on the field
     */
    boolean write(Field field, String text, PersonId by, Instant at) {
        requireWritable();
        String before = proposal.text(field);
        Set<Field> missedBefore = proposal.missing();
        proposal.put(field, field.canonical(text));
        if (stage != Stage.DRAFT && !missedBefore.containsAll(proposal.missing())) {
            proposal.put(field, before);
            throw new Invalid(field.key(), "empty");
        }
        FieldRevision known = revision(field);
        revisions.put(field, known.next(by, at));
        changedAt = at;
        return !known.goesOn(by, at);
    }

    /** @throws Rejected {@code initiative.author-already} */
    void addAuthor(PersonId person, Instant at) {
        requireWritable();
        if (!authors.add(person)) {
            throw new Rejected("initiative.author-already");
        }
        changedAt = at;
    }

    /**
     * @return the move it made
     * @throws Rejected {@code initiative.no-arrow}
     * @throws Incomplete when it is proposed too early
     */
    Move move(Arrow arrow, Mover mover, PersonId by, String reason, Instant at) {
        arrow.check(stage, mover, reason);
        if (arrow == Arrow.PROPOSE && !proposal.missing().isEmpty()) {
            throw new Incomplete(proposal.missing());
        }
        Move move = new Move(id(), stage, arrow, mover, by, reason, at);
        stage = arrow.to();
        changedAt = at;
        return move;
    }

    void touch(Instant at) {
        changedAt = at;
    }

    void requireVisibleTo(PersonId person) {
        if (stage == Stage.DRAFT && !authoredBy(person)) {
            throw new NotFound();
        }
    }

    /** @throws NotAllowed {@code initiative.authors-only} */
    void requireAuthor(PersonId person) {
        if (!authoredBy(person)) {
            throw new NotAllowed("initiative.authors-only");
        }
    }

    private void requireWritable() {
        if (!stage.writable()) {
            throw new Rejected("initiative.frozen");
        }
    }

    boolean authoredBy(PersonId person) {
        return authors.contains(person);
    }

    /** The state of a field's writing; what stood in it from the start has revision 0. */
    FieldRevision revision(Field field) {
        return revisions.getOrDefault(field, new FieldRevision(0, createdBy, createdAt));
    }

    InitiativeId id() {
        return new InitiativeId(key());
    }

    BoardId board() {
        return board;
    }

    Stage stage() {
        return stage;
    }

    Proposal proposal() {
        return proposal;
    }

    String title() {
        return proposal.text(Field.TITLE);
    }

    @Nullable
    LibraryCase startedFrom() {
        return startedFrom;
    }

    PersonId createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    Set<PersonId> authors() {
        return Set.copyOf(authors);
    }
}
