package org.roundtable.meeting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What is in the documents of meetings. It is in the database like everything else, so that one backup holds all of a board,
 * every node has it, and nothing of it can be reached but through the application. In pieces, it never fills the memory; each
 * piece is read by itself, so that a slow download holds no connection.
 */
@Component
class DocumentPieces {
    /** Of each piece but the last, in bytes. */
    static final int SIZE = 256 * 1024;

    private final JdbcTemplate sql;

    DocumentPieces(JdbcTemplate sql) {
        this.sql = sql;
    }

    void keep(DocumentId document, InputStream content) throws IOException {
        int number = 0;
        for (byte[] piece = content.readNBytes(SIZE); piece.length > 0; piece = content.readNBytes(SIZE)) {
            sql.update(
                    "insert into meeting_document_piece (document_id, number, bytes) values (?, ?, ?)",
                    document.value(),
                    number++,
                    piece);
        }
    }

    /** @throws IOException when less of it is there than there was, or it cannot be written */
    void copy(DocumentId document, long size, OutputStream to) throws IOException {
        long left = size;
        for (int number = 0; left > 0; number++) {
            byte[] piece = read(document, number);
            to.write(piece);
            left -= piece.length;
        }
    }

    private byte[] read(DocumentId document, int number) throws IOException {
        var found = sql.query(
                "select bytes from meeting_document_piece where document_id = ? and number = ?",
                (row, at) -> row.getBytes(1),
                document.value(),
                number);
        if (found.isEmpty()) {
            throw new IOException("The document was removed");
        }
        return found.getFirst();
    }
}
