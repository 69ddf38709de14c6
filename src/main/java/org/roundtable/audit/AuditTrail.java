package org.roundtable.audit;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.live.Feed;
import org.roundtable.live.Topic;
import org.roundtable.security.Administrator;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.roundtable.security.ReaderOf;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the record. */
@Service
@Administrator
@Transactional(readOnly = true)
public class AuditTrail {
    private static final Sort NEWEST_FIRST = Sort.by("number").descending();

    private final AuditRepository entries;
    private final ChainCheck check;
    private final ChainExcerpts excerpts;
    private final AuditExport export;
    private final AuditBoards boards;
    private final People people;

    AuditTrail(
            AuditRepository entries,
            ChainCheck check,
            ChainExcerpts excerpts,
            AuditExport export,
            AuditBoards boards,
            People people) {
        this.entries = entries;
        this.check = check;
        this.excerpts = excerpts;
        this.export = export;
        this.boards = boards;
        this.people = people;
    }

    /** What happened lately on a board, for everybody on it, the newest first. */
    @ReaderOf("#board")
    public List<AuditLine> lately(BoardId board, int most) {
        return newest(board, most);
    }

    /** The same, as it goes on. */
    @ReaderOf("#board")
    public Feed<List<AuditLine>> feedOfLately(BoardId board, int most) {
        return new Feed<>(Topic.of("board", board), "lately-" + most, () -> newest(board, most));
    }

    /**
     * What the record holds about a thing of a board, with the hashes that hold it in its place. Of lines that are not for
     * everybody on the board there are the hashes alone.
     */
    @ReaderOf("#board")
    public ChainExcerpt about(BoardId board, Topic thing) {
        return excerpts.about(board, thing);
    }

    private List<AuditLine> newest(BoardId board, int most) {
        return entries.findByBoardAndOnBoardTrueOrderByNumberDesc(board, Limit.of(most)).stream()
                .map(AuditEntry::line)
                .toList();
    }

    /** One page of the whole record, the newest first; pages count from 0. */
    public List<AuditLine> page(int page, int size) {
        return page(AuditFilter.NONE, page, size);
    }

    /** One page of the lines wanted, the newest first; pages count from 0. */
    public List<AuditLine> page(AuditFilter filter, int page, int size) {
        return entries.findBy(
                filter.specification(),
                query -> query.sortBy(NEWEST_FIRST)
                        .slice(PageRequest.of(page, size, NEWEST_FIRST))
                        .map(AuditEntry::line)
                        .getContent());
    }

    public long count(AuditFilter filter) {
        return entries.count(filter.specification());
    }

    /** Says whether the record is whole. It reads all of it, which takes a second or so per 100,000 lines. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public ChainReport verify() {
        return check.run();
    }

    /**
     * Writes the lines wanted as comma-separated values, the oldest first, without holding them all in memory. A text that
     * a spreadsheet would take for a formula gets an apostrophe in front.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void export(AuditFilter filter, Appendable to) throws IOException {
        export.write(filter, to);
    }

    /** All boards by id, to choose from. */
    public Map<BoardId, String> boards() {
        return boards.names();
    }

    /** Everybody who did something that is in the record, by name. */
    public List<PersonBadge> actors() {
        List<PersonId> actors = entries.actors().stream().map(PersonId::new).toList();
        return people.badges(actors).values().stream()
                .sorted(Comparator.comparing(PersonBadge::name))
                .toList();
    }

    /** Every kind of deed that is in the record. */
    public List<String> actions() {
        return entries.actions();
    }
}
