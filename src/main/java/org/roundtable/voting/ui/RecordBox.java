package org.roundtable.voting.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import org.roundtable.board.BoardView;
import org.roundtable.common.Failure;
import org.roundtable.voting.PollId;
import org.roundtable.voting.PollMethod;
import org.roundtable.voting.PollRecords;
import org.roundtable.voting.PollSnapshot;
import org.roundtable.voting.PublishedFile;
import org.roundtable.voting.RecordFormat;

/** The published record of a closed poll, to be taken along and counted again. Nothing is offered before it is opened. */
class RecordBox extends Details {
    private final transient PollRecords records;
    private final BoardView board;
    private final PollId poll;
    private final UnorderedList files = new UnorderedList();
    private PollMethod method = PollMethod.YES_NO;

    RecordBox(PollRecords records, BoardView board, PollId poll) {
        this.records = records;
        this.board = board;
        this.poll = poll;
        setSummaryText(getTranslation("voting-record.title"));
        files.addClassName("record-files");
        add(new Paragraph(getTranslation("voting-record.text")), files);
        addOpenedChangeListener(opened -> offer());
    }

    void show(PollSnapshot now) {
        method = now.terms().rules().method();
        setVisible(now.result().isPresent());
    }

    private void offer() {
        if (isOpened() && isVisible() && files.getComponentCount() == 0) {
            RecordFormat.of(method).forEach(format -> files.add(item(format)));
        }
    }

    private ListItem item(RecordFormat format) {
        Anchor link = new Anchor(handler(format), getTranslation("voting-record.file." + format));
        Paragraph what = new Paragraph(getTranslation("voting-record.what." + format));
        what.addClassName("muted");
        return new ListItem(link, what);
    }

    private DownloadHandler handler(RecordFormat format) {
        return DownloadHandler.fromInputStream(asked -> {
            try {
                return response(records.file(board.id(), poll, format));
            } catch (Failure denied) {
                return DownloadResponse.error(HttpStatusCode.NOT_FOUND);
            }
        });
    }

    private static DownloadResponse response(PublishedFile file) {
        byte[] bytes = file.bytes();
        return new DownloadResponse(new ByteArrayInputStream(bytes), file.name(), file.contentType(), bytes.length);
    }
}
