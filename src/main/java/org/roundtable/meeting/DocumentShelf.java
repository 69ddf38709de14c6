package org.roundtable.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.roundtable.common.Invalid;
import org.roundtable.common.NotFound;
import org.springframework.stereotype.Component;

/** The documents of meetings in their order. Whoever changes something holds the meeting's row. */
@Component
class DocumentShelf {
    private final MeetingDocumentRepository documents;
    private final DocumentPieces pieces;
    private final DocumentLimits limits;

    DocumentShelf(MeetingDocumentRepository documents, DocumentPieces pieces, DocumentLimits limits) {
        this.documents = documents;
        this.pieces = pieces;
        this.limits = limits;
    }

    boolean knows(DocumentId document) {
        return documents.existsById(document.value());
    }

    /** @throws NotFound when it is not of this meeting */
    MeetingDocument find(MeetingId meeting, DocumentId document) {
        return documents.findByMeetingAndId(meeting, document.value()).orElseThrow(NotFound::new);
    }

    /** @throws Invalid on {@code file}: {@code documents-full}, {@code documents-many} */
    void requireRoom(MeetingId meeting, ReceivedFile file) {
        List<MeetingDocument> before = of(meeting);
        if (before.size() >= DocumentLimits.MOST_DOCUMENTS) {
            throw new Invalid("file", "documents-many", Map.of("max", DocumentLimits.MOST_DOCUMENTS));
        }
        long size = before.stream().mapToLong(each -> each.file().size()).sum();
        if (size + file.size() > limits.together()) {
            throw new Invalid("file", "documents-full", Map.of("max", limits.togetherInMegabytes()));
        }
    }

    /** The place after all others. */
    int end(MeetingId meeting) {
        return of(meeting).stream()
                .map(each -> each.place() + 1)
                .max(Comparator.naturalOrder())
                .orElse(0);
    }

    void add(MeetingDocument document, ReceivedFile file) {
        documents.saveAndFlush(document);
        try (InputStream content = file.open()) {
            pieces.keep(document.id(), content);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @param to the place among those of its item, from 0 */
    void move(MeetingDocument document, int to) {
        List<MeetingDocument> beside = new ArrayList<>(of(document.meeting()).stream()
                .filter(each -> each.item().equals(document.item()))
                .toList());
        beside.remove(document);
        beside.add(Math.clamp(to, 0, beside.size()), document);
        for (int place = 0; place < beside.size(); place++) {
            beside.get(place).put(place);
        }
    }

    /** What is in it goes with it. */
    void remove(MeetingDocument document) {
        documents.delete(document);
    }

    private List<MeetingDocument> of(MeetingId meeting) {
        return documents.findByMeetingOrderByPlaceAscAddedAtAsc(meeting);
    }
}
