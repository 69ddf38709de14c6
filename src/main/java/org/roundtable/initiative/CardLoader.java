package org.roundtable.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the initiatives of a board for lists, in a handful of queries however many there are. It guards nothing. */
@Component
@Transactional(readOnly = true)
class CardLoader {
    private final InitiativeRepository initiatives;
    private final SecondRepository seconds;
    private final NeedRepository needs;
    private final BoardRoster roster;
    private final Names names;

    CardLoader(
            InitiativeRepository initiatives,
            SecondRepository seconds,
            NeedRepository needs,
            BoardRoster roster,
            Names names) {
        this.initiatives = initiatives;
        this.seconds = seconds;
        this.needs = needs;
        this.roster = roster;
        this.names = names;
    }

    /** All but drafts, the last changed first. */
    List<InitiativeCard> cards(BoardId board) {
        return cards(board, initiatives.ofBoard(board, Stage.DRAFT));
    }

    List<InitiativeCard> drafts(BoardId board, PersonId author) {
        return cards(board, initiatives.ofAuthor(board, Stage.DRAFT, author));
    }

    private List<InitiativeCard> cards(BoardId board, List<Initiative> found) {
        Map<InitiativeId, Long> seconded = seconds.findByBoard(board).stream()
                .collect(Collectors.groupingBy(Second::initiative, Collectors.counting()));
        Map<NeedId, NeedName> named = needs.findByBoard(board).stream()
                .collect(Collectors.toMap(Need::id, need -> new NeedName(need.id(), need.title())));
        int needed = roster.charter(board).secondsNeeded();
        return found.stream()
                .map(each ->
                        card(each, named, seconded.getOrDefault(each.id(), 0L).intValue(), needed))
                .sorted(Comparator.comparing(InitiativeCard::changedAt).reversed())
                .toList();
    }

    private InitiativeCard card(Initiative initiative, Map<NeedId, NeedName> needs, int seconds, int needed) {
        Proposal proposal = initiative.proposal();
        NeedId need = proposal.need();
        return new InitiativeCard(
                initiative.id(),
                initiative.title(),
                proposal.text(Field.SUMMARY),
                need == null ? null : needs.get(need),
                initiative.stage(),
                proposal.kind(),
                proposal.determinants(),
                names.lead(proposal),
                names.authors(initiative),
                seconds,
                needed,
                0,
                initiative.changedAt());
    }
}
