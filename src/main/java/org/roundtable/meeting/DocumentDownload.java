package org.roundtable.meeting;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A document that somebody may have, ready to be sent.
 *
 * @param size in bytes
 * @param sha256 of the file, as hexadecimal digits
 */
public record DocumentDownload(String name, DocumentKind kind, long size, String sha256, Content content) {
    /** Writes the file, reading it bit by bit. */
    public interface Content {
        /** @throws IOException when it cannot be written, or was removed meanwhile */
        void writeTo(OutputStream out) throws IOException;
    }
}
