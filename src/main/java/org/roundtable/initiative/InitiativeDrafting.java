package org.roundtable.initiative;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.MemberOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes proposals, alone or with others. */
@Service
@MemberOf("#board")
@Transactional
public class InitiativeDrafting {
    private final InitiativeShelf shelf;
    private final InitiativeRepository initiatives;
    private final References references;
    private final MoveRepository moves;
    private final FieldStates states;
    private final BoardRoster roster;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    InitiativeDrafting(
            InitiativeShelf shelf,
            InitiativeRepository initiatives,
            References references,
            MoveRepository moves,
            FieldStates states,
            BoardRoster roster,
            CurrentPerson me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.shelf = shelf;
        this.initiatives = initiatives;
        this.references = references;
        this.moves = moves;
        this.states = states;
        this.roster = roster;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /** Makes a draft. Asked again with the same id it changes nothing, so a double click makes one. */
    public void create(BoardId board, InitiativeId id, Beginning beginning) {
        Optional<Initiative> known = initiatives.findById(id.value());
        if (known.isPresent()) {
            if (!known.get().board().equals(board) || !known.get().authoredBy(me.id())) {
                throw new NotFound();
            }
            return;
        }
        Initiative draft = new Initiative(id, board, beginning.from(), me.id(), clock.instant());
        beginning.texts().forEach((field, text) -> {
            references.check(board, field, text);
            draft.begin(field, text);
        });
        initiatives.save(draft);
        events.publishEvent(new DraftBegun(board, id, me.id()));
    }

    /**
     * Stores what an author wrote into a field.
     *
     * @param base the revision of the field the text was written upon
     * @return the field as it is now
     * @throws FieldChanged when another has written a different text since
     * @throws Invalid when the text cannot be taken; the field is named by its key
     * @throws Rejected {@code initiative.frozen} once the initiative is up for decision
     */
    public FieldState write(BoardId board, InitiativeId id, Field field, String text, long base) {
        Initiative initiative = shelf.lockMine(board, id);
        if (initiative.says(field, text)) {
            return states.of(initiative, field);
        }
        if (initiative.revision(field).revision() != base) {
            throw new FieldChanged(field, states.of(initiative, field), text);
        }
        references.check(board, field, text);
        boolean begins = initiative.write(field, text, me.id(), clock.instant());
        published(initiative, field, begins);
        return states.of(initiative, field);
    }

    /** @throws Rejected {@code initiative.author-already}, {@code initiative.author-no-member} */
    public void addCoAuthor(BoardId board, InitiativeId id, PersonId person) {
        Initiative initiative = shelf.lockMine(board, id);
        if (!roster.members(board).contains(person)) {
            throw new Rejected("initiative.author-no-member");
        }
        initiative.addAuthor(person, clock.instant());
        events.publishEvent(new CoAuthorAdded(board, id, initiative.title(), isPublic(initiative), me.id()));
    }

    /**
     * Throws a draft away that the board has never seen; only its creator may.
     *
     * @throws Rejected {@code initiative.not-deletable}
     */
    public void delete(BoardId board, InitiativeId id) {
        Initiative draft = shelf.lockMine(board, id);
        if (draft.stage() != Stage.DRAFT || !draft.createdBy().equals(me.id()) || moves.existsByInitiative(id)) {
            throw new Rejected("initiative.not-deletable");
        }
        initiatives.delete(draft);
        events.publishEvent(new DraftDeleted(board, id, me.id()));
    }

    private void published(Initiative initiative, Field field, boolean begins) {
        boolean seen = isPublic(initiative);
        Instant at = initiative.changedAt();
        events.publishEvent(new FieldWritten(initiative.board(), initiative.id(), field, seen, at));
        if (begins) {
            String title = seen ? initiative.title() : "";
            events.publishEvent(new InitiativeEdited(initiative.board(), initiative.id(), field, title, seen, me.id()));
        }
    }

    private static boolean isPublic(Initiative initiative) {
        return initiative.stage() != Stage.DRAFT;
    }
}
