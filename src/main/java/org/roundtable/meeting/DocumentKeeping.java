package org.roundtable.meeting;

import java.time.Clock;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.common.Invalid;
import org.roundtable.common.Rejected;
import org.roundtable.meeting.DocumentChanged.Change;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.FacilitatorOf;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Facilitators lay documents with a meeting until it is over ({@code meeting-over}, {@code meeting-cancelled}), and can take
 * back later what should never have been there. Who presents an item is a name and no account, so presenters hand their files
 * to a facilitator.
 */
@Service
@FacilitatorOf("#board")
@Transactional
public class DocumentKeeping {
    private final Meetings meetings;
    private final Agendas agendas;
    private final DocumentShelf shelf;
    private final CurrentPerson me;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    DocumentKeeping(
            Meetings meetings,
            Agendas agendas,
            DocumentShelf shelf,
            CurrentPerson me,
            Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.shelf = shelf;
        this.me = me;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Asked again with the same id it changes nothing.
     *
     * @param item empty when it belongs to the meeting as a whole
     * @throws Invalid on the fields of {@link DocumentText}; on {@code file}: {@code documents-full}, {@code documents-many}
     * @throws Rejected {@code item-not-on-agenda} when the item is only proposed
     */
    public void add(
            BoardId board,
            MeetingId meeting,
            DocumentId id,
            Optional<AgendaItemId> item,
            DocumentText text,
            ReceivedFile file) {
        open(board, meeting);
        item.ifPresent(each -> requireOnAgenda(meeting, each));
        if (shelf.knows(id)) {
            shelf.find(meeting, id);
            return;
        }
        shelf.requireRoom(meeting, file);
        MeetingDocument added = new MeetingDocument(
                id, meeting, item.orElse(null), shelf.end(meeting), text, file, me.id(), clock.instant());
        shelf.add(added, file);
        tell(board, Change.ADDED, added);
    }

    /**
     * Gives it another title, description or audience.
     *
     * @param base what was said of it when the change was begun
     * @throws Invalid on the fields of {@link DocumentText}
     * @throws Rejected {@code changed-meanwhile} when others have changed it since
     */
    public void word(BoardId board, MeetingId meeting, DocumentId document, DocumentText base, DocumentText mine) {
        meetings.locked(board, meeting);
        MeetingDocument found = shelf.find(meeting, document);
        if (!found.text().equals(base)) {
            throw new Rejected("changed-meanwhile");
        }
        found.word(mine);
        tell(board, Change.WORDED, found);
    }

    /** @param to its new place among the documents of its item, from 0 */
    public void move(BoardId board, MeetingId meeting, DocumentId document, int to) {
        open(board, meeting);
        MeetingDocument found = shelf.find(meeting, document);
        shelf.move(found, to);
        tell(board, Change.MOVED, found);
    }

    /** Removes it with its content, for good. */
    public void remove(BoardId board, MeetingId meeting, DocumentId document) {
        meetings.locked(board, meeting);
        MeetingDocument found = shelf.find(meeting, document);
        shelf.remove(found);
        tell(board, Change.REMOVED, found);
    }

    private void requireOnAgenda(MeetingId meeting, AgendaItemId item) {
        if (!agendas.find(meeting, item).onAgenda()) {
            throw new Rejected("item-not-on-agenda");
        }
    }

    private void open(BoardId board, MeetingId meeting) {
        meetings.locked(board, meeting).requireOpen();
    }

    private void tell(BoardId board, Change change, MeetingDocument document) {
        events.publishEvent(new DocumentChanged(
                board, document.meeting(), change, document.text().title(), me.id()));
    }
}
