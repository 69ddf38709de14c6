package org.roundtable.initiative;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.roundtable.security.ReaderOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The needs of a board's community. */
@Service
@ReaderOf("#board")
@Transactional
public class NeedService {
    private final NeedRepository needs;
    private final NeedLoader loader;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    NeedService(
            NeedRepository needs, NeedLoader loader, CurrentPerson me, Clock clock, ApplicationEventPublisher events) {
        this.needs = needs;
        this.loader = loader;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /** By title. */
    @Transactional(readOnly = true)
    public List<NeedView> list(BoardId board) {
        return loader.needs(board);
    }

    @Transactional(readOnly = true)
    public Feed<List<NeedView>> feed(BoardId board) {
        return new Feed<>(InitiativeTopics.needs(board), "board", () -> loader.needs(board));
    }

    /** Writes a need down. Asked again with the same id it changes nothing, so a double click makes one. */
    @FacilitatorOf("#board")
    public void record(BoardId board, NeedId id, NeedText text) {
        Optional<Need> known = needs.findById(id.value());
        if (known.isPresent()) {
            find(board, id);
            return;
        }
        Need need = needs.save(new Need(id, board, text, clock.instant()));
        events.publishEvent(new NeedRecorded(board, id, need.title(), me.id()));
    }

    /**
     * @param base the revision the text was written upon
     * @throws Rejected {@code need.changed} when somebody else has amended it since
     */
    @FacilitatorOf("#board")
    public void amend(BoardId board, NeedId id, NeedText text, long base) {
        Need need = find(board, id);
        need.amend(text, base);
        events.publishEvent(new NeedAmended(board, id, need.title(), me.id()));
    }

    private Need find(BoardId board, NeedId id) {
        return needs.findByBoardAndId(board, id.value()).orElseThrow(NotFound::new);
    }
}
