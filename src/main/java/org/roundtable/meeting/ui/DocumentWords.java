package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.Map;
import org.roundtable.meeting.DocumentKind;
import org.roundtable.meeting.DocumentView;
import org.roundtable.meeting.ReceivedFile;

/** What is said of files. */
final class DocumentWords {
    private static final long KILOBYTE = 1024;
    private static final long MEGABYTE = KILOBYTE * KILOBYTE;

    private DocumentWords() {}

    static String facts(Component asker, DocumentView document) {
        return facts(asker, document.kind(), document.size());
    }

    /** The name of a file that was received, with what it is. */
    static String received(Component asker, ReceivedFile file) {
        return asker.getTranslation(
                "document.received", Map.of("name", file.name(), "facts", facts(asker, file.kind(), file.size())));
    }

    private static String facts(Component asker, DocumentKind kind, long bytes) {
        return asker.getTranslation(
                "document.facts",
                Map.of("kind", asker.getTranslation("document.kind." + kind), "size", size(asker, bytes)));
    }

    private static String size(Component asker, long bytes) {
        return bytes < MEGABYTE
                ? asker.getTranslation("document.kilobytes", Map.of("n", Math.ceilDiv(bytes, KILOBYTE)))
                : asker.getTranslation("document.megabytes", Map.of("n", Math.ceilDiv(bytes, MEGABYTE)));
    }
}
