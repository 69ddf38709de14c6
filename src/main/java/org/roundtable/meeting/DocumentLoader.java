package org.roundtable.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what screens follow of a meeting's documents. It guards nothing. */
@Component
@Transactional(readOnly = true)
class DocumentLoader {
    private final Meetings meetings;
    private final MeetingDocumentRepository documents;
    private final People people;

    DocumentLoader(Meetings meetings, MeetingDocumentRepository documents, People people) {
        this.meetings = meetings;
        this.documents = documents;
        this.people = people;
    }

    DocumentsSnapshot forFacilitators(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return new DocumentsSnapshot(views(documents.findByMeetingOrderByPlaceAscAddedAtAsc(meeting)));
    }

    /** Nothing before the agenda is published, and never what is for facilitators only. */
    DocumentsSnapshot forBoard(BoardId board, MeetingId id) {
        Meeting meeting = meetings.read(board, id);
        return new DocumentsSnapshot(views(documents.findByMeetingOrderByPlaceAscAddedAtAsc(id).stream()
                .filter(document -> readableByBoard(meeting, document))
                .toList()));
    }

    static boolean readableByBoard(Meeting meeting, MeetingDocument document) {
        return meeting.published() && !document.forFacilitatorsOnly();
    }

    private List<DocumentView> views(List<MeetingDocument> found) {
        Map<PersonId, PersonBadge> badges = people.badges(
                found.stream().map(MeetingDocument::addedBy).distinct().toList());
        return found.stream()
                .map(document -> view(document, Objects.requireNonNull(badges.get(document.addedBy()))))
                .toList();
    }

    private static DocumentView view(MeetingDocument document, PersonBadge by) {
        StoredFile file = document.file();
        return new DocumentView(
                document.id(),
                document.item(),
                document.text(),
                file.name(),
                file.kind(),
                file.size(),
                file.sha256(),
                by,
                document.addedAt());
    }
}
