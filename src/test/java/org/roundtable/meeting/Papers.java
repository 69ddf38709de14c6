package org.roundtable.meeting;

import java.util.Optional;
import org.roundtable.testing.As;
import org.roundtable.testing.World.TestBoard;
import org.springframework.boot.test.context.TestComponent;

/** Lays documents with meetings for tests, as facilitators do. */
@TestComponent
public class Papers {
    private final DocumentKeeping keeping;

    Papers(DocumentKeeping keeping) {
        this.keeping = keeping;
    }

    public static DocumentText forAll(String title) {
        return new DocumentText(title, "What it says", Audience.BOARD);
    }

    public static DocumentText secret(String title) {
        return new DocumentText(title, "", Audience.FACILITATORS);
    }

    public DocumentId add(TestBoard board, MeetingId meeting, Optional<AgendaItemId> item, DocumentText text) {
        return add(board, meeting, item, text, "notes.txt", Uploads.text("Some words"));
    }

    public DocumentId add(
            TestBoard board,
            MeetingId meeting,
            Optional<AgendaItemId> item,
            DocumentText text,
            String name,
            byte[] content) {
        DocumentId id = DocumentId.next();
        try (ReceivedFile file = Uploads.received(name, content)) {
            As.person(board.facilitator(), () -> keeping.add(board.id(), meeting, id, item, text, file));
        }
        return id;
    }
}
