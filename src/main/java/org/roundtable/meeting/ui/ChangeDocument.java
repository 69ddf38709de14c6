package org.roundtable.meeting.ui;

import org.roundtable.common.ui.DeedDialog;
import org.roundtable.meeting.DocumentView;

/** Says something else of a document. The file stays as it is. */
class ChangeDocument extends DeedDialog {
    ChangeDocument(DocumentDesk desk, DocumentView document) {
        this(desk, document, new DocumentFields());
    }

    private ChangeDocument(DocumentDesk desk, DocumentView document, DocumentFields fields) {
        super(
                "document.change",
                "document.change.do",
                () -> desk.tools()
                        .keeping()
                        .word(desk.board(), desk.meeting(), document.id(), document.text(), fields.text()));
        fields.putInto(this);
        fields.fill(document.text());
    }
}
