package org.roundtable.voting;

import java.util.List;
import java.util.Optional;
import org.roundtable.audit.AuditTrail;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.roundtable.security.ReaderOf;
import org.roundtable.voting.count.format.Document;
import org.roundtable.voting.count.format.JsonText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Publishes closed polls, so that anybody can count them again. Of a poll that is not closed there is nothing. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class PollRecords {
    private final Polls polls;
    private final PollLoader loader;
    private final PollBadges badges;
    private final AuditTrail trail;

    PollRecords(Polls polls, PollLoader loader, PollBadges badges, AuditTrail trail) {
        this.polls = polls;
        this.loader = loader;
        this.badges = badges;
        this.trail = trail;
    }

    /**
     * The record of a closed poll, or its ballots alone, as a file.
     *
     * @throws Rejected {@code no-record-yet} while it is not closed, and of an annulled one
     * @throws NotFound when there is no such poll on the board, or its ballots do not fit the format
     */
    public PublishedFile file(BoardId board, PollId id, RecordFormat format) {
        Poll poll = polls.read(board, id);
        String stored = poll.result().map(StoredResult::document).orElseThrow(() -> new Rejected("no-record-yet"));
        if (!RecordFormat.of(poll.method()).contains(format)) {
            throw new NotFound();
        }
        PollSnapshot snapshot = loader.load(board, id);
        PollCount count = snapshot.result().orElseThrow(() -> new Rejected("no-record-yet"));
        RecordBallots ballots = new RecordBallots(poll.question(), count);
        String text = format == RecordFormat.JSON ? record(poll, snapshot, count, stored) : ballots.written(format);
        return PublishedFile.of(poll.question(), ballots.extension(format), format.contentType(), text);
    }

    private String record(Poll poll, PollSnapshot snapshot, PollCount count, String stored) {
        Document chain = RecordChain.of(trail.about(snapshot.board(), PollTopics.poll(snapshot.id())));
        Optional<Document> lot = poll.lot().map(drawn -> lot(drawn, count));
        return JsonText.of(
                new RecordDocument(snapshot, count).of(stored, lot, chain).members());
    }

    private Document lot(DrawnLot lot, PollCount count) {
        List<String> drawn = count.question().options().names(lot.lots().drawn());
        return RecordDocument.deed(lot.at(), badges.of(lot.by()))
                .with("drawn", drawn)
                .with("note", lot.note());
    }
}
