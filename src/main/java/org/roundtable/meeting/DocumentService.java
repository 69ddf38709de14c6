package org.roundtable.meeting;

import org.roundtable.board.BoardRoster;
import org.roundtable.board.Role;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.live.Feed;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The documents of meetings for those on the board. What somebody may not read is not there for them. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class DocumentService {
    private final Meetings meetings;
    private final MeetingDocumentRepository documents;
    private final DocumentLoader loader;
    private final DocumentPieces pieces;
    private final BoardRoster roster;
    private final CurrentPerson me;

    DocumentService(
            Meetings meetings,
            MeetingDocumentRepository documents,
            DocumentLoader loader,
            DocumentPieces pieces,
            BoardRoster roster,
            CurrentPerson me) {
        this.meetings = meetings;
        this.documents = documents;
        this.loader = loader;
        this.pieces = pieces;
        this.roster = roster;
        this.me = me;
    }

    /** Those the signed-in person may read. */
    public Feed<DocumentsSnapshot> feed(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return facilitating(board)
                ? new Feed<>(
                        MeetingTopics.documents(meeting), "facilitators", () -> loader.forFacilitators(board, meeting))
                : new Feed<>(MeetingTopics.documents(meeting), "board", () -> loader.forBoard(board, meeting));
    }

    /** @throws NotFound when there is none, or it is not for the signed-in person */
    public DocumentDownload download(BoardId board, MeetingId meeting, DocumentId document) {
        Meeting found = meetings.read(board, meeting);
        MeetingDocument asked = documents
                .findByMeetingAndId(meeting, document.value())
                .filter(any -> facilitating(board) || DocumentLoader.readableByBoard(found, any))
                .orElseThrow(NotFound::new);
        StoredFile file = asked.file();
        return new DocumentDownload(
                file.name(), file.kind(), file.size(), file.sha256(), out -> pieces.copy(document, file.size(), out));
    }

    private boolean facilitating(BoardId board) {
        return roster.role(board, me.id()) == Role.FACILITATOR;
    }
}
