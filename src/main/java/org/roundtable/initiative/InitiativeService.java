package org.roundtable.initiative;

import java.util.List;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.live.Feed;
import org.roundtable.live.Presence;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Initiatives to read and to follow. Drafts are their authors' alone. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class InitiativeService {
    private final InitiativeShelf shelf;
    private final InitiativeLoader loader;
    private final CardLoader cards;
    private final Presence presence;
    private final CurrentPerson me;

    InitiativeService(
            InitiativeShelf shelf, InitiativeLoader loader, CardLoader cards, Presence presence, CurrentPerson me) {
        this.shelf = shelf;
        this.loader = loader;
        this.cards = cards;
        this.presence = presence;
        this.me = me;
    }

    /** All initiatives of the board but drafts, the last changed first. */
    public Feed<List<InitiativeCard>> feed(BoardId board) {
        return new Feed<>(InitiativeTopics.initiatives(board), "board", () -> cards.cards(board));
    }

    public List<InitiativeCard> cards(BoardId board) {
        return cards.cards(board);
    }

    /** The drafts the signed-in person writes on, the last changed first. */
    public List<InitiativeCard> myDrafts(BoardId board) {
        return cards.drafts(board, me.id());
    }

    /** @throws NotFound also for a draft of others */
    public InitiativeFeeds feeds(BoardId board, InitiativeId id) {
        return new InitiativeFeeds(
                shelf.read(board, id).authoredBy(me.id())
                        ? new Feed<>(id.topic(), "authors", () -> loader.forAuthors(board, id))
                        : new Feed<>(id.topic(), "board", () -> loader.forBoard(board, id)),
                presence.feed(id.topic()));
    }

    public InitiativeSnapshot open(BoardId board, InitiativeId id) {
        shelf.read(board, id);
        return loader.forAuthors(board, id);
    }
}
