package org.roundtable.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.board.BoardRoster;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.discussion.ThreadCounts;
import org.roundtable.live.Topic;
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
    private final ThreadCounts threads;
    private final Names names;

    CardLoader(
            InitiativeRepository initiatives,
            SecondRepository seconds,
            NeedRepository needs,
            BoardRoster roster,
            ThreadCounts threads,
            Names names) {
        this.initiatives = initiatives;
        this.seconds = seconds;
        this.needs = needs;
        this.roster = roster;
        this.threads = threads;
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
        Known known = known(board, found);
        return found.stream()
                .map(initiative -> card(initiative, known))
                .sorted(Comparator.comparing(InitiativeCard::changedAt).reversed())
                .toList();
    }

    private Known known(BoardId board, List<Initiative> found) {
        return new Known(
                needs.findByBoard(board).stream()
                        .collect(Collectors.toMap(Need::id, need -> new NeedName(need.id(), need.title()))),
                seconds.findByBoard(board).stream()
                        .collect(Collectors.groupingBy(Second::initiative, Collectors.summingInt(second -> 1))),
                roster.charter(board).secondsNeeded(),
                threads.counts(found.stream()
                        .map(initiative -> initiative.id().topic())
                        .toList()));
    }

    private InitiativeCard card(Initiative initiative, Known known) {
        Proposal proposal = initiative.proposal();
        NeedId need = proposal.need();
        return new InitiativeCard(
                initiative.id(),
                initiative.title(),
                proposal.text(Field.SUMMARY),
                need == null ? null : known.needs().get(need),
                initiative.stage(),
                proposal.kind(),
                proposal.determinants(),
                names.lead(proposal),
                names.authors(initiative),
                known.seconds().getOrDefault(initiative.id(), 0),
                known.secondsNeeded(),
                known.comments().getOrDefault(initiative.id().topic(), 0),
                initiative.changedAt());
    }

    /** What is read once for all cards. */
    private record Known(
            Map<NeedId, NeedName> needs,
            Map<InitiativeId, Integer> seconds,
            int secondsNeeded,
            Map<Topic, Integer> comments) {}
}
