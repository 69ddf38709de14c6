package org.roundtable.meeting.ui;

import java.util.Optional;
import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.AgendaItemId;
import org.roundtable.meeting.Audience;
import org.roundtable.meeting.DocumentId;
import org.roundtable.meeting.DocumentText;

/** Lays a document with an item, or with the meeting as a whole: first the file is sent, then it is said what it is. */
class AddDocument extends DeedDialog {
    AddDocument(DocumentDesk desk, Optional<AgendaItemId> item) {
        this(desk, item, DocumentId.next(), new FileField(desk.tools().intake()), new DocumentFields());
    }

    private AddDocument(
            DocumentDesk desk, Optional<AgendaItemId> item, DocumentId id, FileField file, DocumentFields fields) {
        super(
                "document.add",
                "document.add.do",
                () -> desk.tools()
                        .keeping()
                        .add(desk.board(), desk.meeting(), id, item, fields.text(), file.received()));
        with("file", file);
        fields.putInto(this);
        fields.fill(new DocumentText("", "", Audience.BOARD));
        file.onReceived(received -> fields.offerTitle(received.title()));
        addDetachListener(gone -> file.drop());
    }
}
