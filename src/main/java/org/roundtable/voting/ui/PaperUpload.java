package org.roundtable.voting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Consumer;
import org.roundtable.common.Invalid;
import org.roundtable.voting.PaperFile;
import org.roundtable.voting.PollTerms;
import org.roundtable.voting.Vote;

/** Reads ballots from a file: all of them, or none. */
class PaperUpload extends Upload {
    private static final int BYTES_MAX = 5_000_000;

    private final PollTerms terms;
    private final Consumer<Runnable> attempt;
    private final Consumer<List<Vote>> onRead;

    /** @param attempt runs what can be refused, and says so */
    PaperUpload(PollTerms terms, Consumer<Runnable> attempt, Consumer<List<Vote>> onRead) {
        this.terms = terms;
        this.attempt = attempt;
        this.onRead = onRead;
        setUploadHandler(this::take);
        setDropAllowed(false);
        setUploadButton(new Button(getTranslation("voting.paper-batch.file")));
        addAllFinishedListener(finished -> clearFileList());
    }

    /** Reads no more than fits, whatever is sent. */
    private void take(UploadEvent event) throws IOException {
        try (InputStream file = event.getInputStream()) {
            byte[] bytes = file.readNBytes(BYTES_MAX + 1);
            String name = event.getFileName();
            UI ui = event.getUI();
            ui.access(() -> attempt.accept(() -> read(name, bytes)));
        }
    }

    private void read(String name, byte[] bytes) {
        if (bytes.length > BYTES_MAX) {
            throw new Invalid("file", "file-too-large");
        }
        onRead.accept(PaperFile.read(terms, name, bytes));
    }
}
