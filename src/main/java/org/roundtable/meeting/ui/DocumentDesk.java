package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashSet;
import java.util.Set;
import org.roundtable.common.BoardId;
import org.roundtable.meeting.DocumentsSnapshot;
import org.roundtable.meeting.MeetingId;

/** The documents of a meeting on one screen, which hands them to each list that is in sight. */
class DocumentDesk {
    private final DocumentTools tools;
    private final BoardId board;
    private final MeetingId meeting;
    private final Set<DocumentList> lists = new LinkedHashSet<>();
    private DocumentsSnapshot newest = new DocumentsSnapshot(java.util.List.of());

    /** @param screen whose lists they are */
    DocumentDesk(Component screen, DocumentTools tools, BoardId board, MeetingId meeting) {
        this.tools = tools;
        this.board = board;
        this.meeting = meeting;
        tools.screens().follow(screen, tools.reading().feed(board, meeting), this::show);
    }

    DocumentTools tools() {
        return tools;
    }

    BoardId board() {
        return board;
    }

    MeetingId meeting() {
        return meeting;
    }

    DocumentsSnapshot newest() {
        return newest;
    }

    void join(DocumentList list) {
        lists.add(list);
        list.show(newest);
    }

    void leave(DocumentList list) {
        lists.remove(list);
    }

    private void show(DocumentsSnapshot now) {
        newest = now;
        lists.forEach(list -> list.show(now));
    }
}
