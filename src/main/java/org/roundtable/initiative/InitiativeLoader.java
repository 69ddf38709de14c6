package org.roundtable.initiative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads one initiative with everything its screens show. It guards nothing. */
@Component
@Transactional(readOnly = true)
class InitiativeLoader {
    private final InitiativeRepository initiatives;
    private final SecondRepository seconds;
    private final MoveRepository moves;
    private final NeedRepository needs;
    private final BoardRoster roster;
    private final FieldStates fields;
    private final Names names;

    InitiativeLoader(
            InitiativeRepository initiatives,
            SecondRepository seconds,
            MoveRepository moves,
            NeedRepository needs,
            BoardRoster roster,
            FieldStates fields,
            Names names) {
        this.initiatives = initiatives;
        this.seconds = seconds;
        this.moves = moves;
        this.needs = needs;
        this.roster = roster;
        this.fields = fields;
        this.names = names;
    }

    InitiativeSnapshot forAuthors(BoardId board, InitiativeId id) {
        return snapshot(initiatives.findByBoardAndId(board, id.value()).orElseThrow(NotFound::new));
    }

    /** @throws NotFound when it is a draft, or has become one again */
    InitiativeSnapshot forBoard(BoardId board, InitiativeId id) {
        return initiatives
                .findByBoardAndId(board, id.value())
                .filter(initiative -> initiative.stage() != Stage.DRAFT)
                .map(this::snapshot)
                .orElseThrow(NotFound::new);
    }

    private InitiativeSnapshot snapshot(Initiative initiative) {
        return new InitiativeSnapshot(
                initiative.id(),
                initiative.stage(),
                proposal(initiative),
                fields.of(initiative),
                names.authors(initiative),
                seconds.findByInitiativeOrderBySecondedAt(initiative.id()).stream()
                        .map(second -> names.of(second.person()))
                        .toList(),
                roster.charter(initiative.board()).secondsNeeded(),
                history(initiative),
                initiative.createdAt());
    }

    private List<MoveView> history(Initiative initiative) {
        return moves.findByInitiativeOrderByMovedAt(initiative.id()).stream()
                .map(move -> new MoveView(
                        move.from(), move.to(), move.mover(), names.of(move.by()), move.at(), move.reason()))
                .toList();
    }

    private ProposalView proposal(Initiative initiative) {
        Proposal proposal = initiative.proposal();
        return new ProposalView(
                proposal.text(Field.TITLE),
                proposal.text(Field.SUMMARY),
                need(proposal.need()),
                proposal.text(Field.EVIDENCE),
                proposal.text(Field.WHOM),
                proposal.reach(),
                proposal.kind(),
                proposal.determinants(),
                proposal.text(Field.CULTURE),
                proposal.barriers(),
                proposal.text(Field.ACCESS),
                proposal.text(Field.PARTNERS),
                proposal.money(),
                proposal.text(Field.IN_KIND),
                names.lead(proposal),
                initiative.startedFrom());
    }

    private @Nullable NeedName need(@Nullable NeedId id) {
        return id == null
                ? null
                : needs.findById(id.value())
                        .map(need -> new NeedName(id, need.title()))
                        .orElse(null);
    }
}
