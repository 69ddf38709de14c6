package org.roundtable.meeting;

import java.time.LocalDate;
import java.util.Locale;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.Translations;
import org.roundtable.document.DocumentFormat;
import org.roundtable.document.Documents;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A published agenda with all that belongs to it as one document, in the language that is nearest to the reader's. The files
 * laid with it are listed there and not taken into it: most are not made for screen readers, and a PDF is only as readable
 * as its worst page. They go along beside it, in an archive.
 */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class BoardPackService {
    private final Meetings meetings;
    private final BoardPackLoader loader;
    private final PackArchives archives;
    private final Documents documents;
    private final Translations translations;

    BoardPackService(
            Meetings meetings,
            BoardPackLoader loader,
            PackArchives archives,
            Documents documents,
            Translations translations) {
        this.meetings = meetings;
        this.loader = loader;
        this.archives = archives;
        this.documents = documents;
        this.translations = translations;
    }

    /** @throws NotFound while the agenda is not published */
    public PackFile file(BoardId board, MeetingId meeting, DocumentFormat format, Locale language) {
        return write(load(board, meeting), format, language);
    }

    /**
     * The pack as a PDF, with the documents it lists, in one ZIP file.
     *
     * @throws NotFound while the agenda is not published
     */
    public PackArchive archive(BoardId board, MeetingId meeting, Locale language) {
        BoardPack pack = load(board, meeting);
        PackFile file = write(pack, DocumentFormat.PDF, language);
        return new PackArchive(name(pack, "zip"), out -> archives.write(pack, file, out));
    }

    private BoardPack load(BoardId board, MeetingId meeting) {
        if (!meetings.read(board, meeting).published()) {
            throw new NotFound();
        }
        return loader.load(board, meeting);
    }

    private PackFile write(BoardPack pack, DocumentFormat format, Locale language) {
        MinutesWords words = new MinutesWords(
                translations, language, pack.zone(), pack.meeting().plan().startsAt());
        byte[] bytes = documents.write(new BoardPackWriter(pack, words).document(), format);
        return new PackFile(name(pack, format.ending()), format, bytes);
    }

    private static String name(BoardPack pack, String ending) {
        LocalDate day = LocalDate.ofInstant(pack.meeting().plan().startsAt(), pack.zone());
        return "board-pack-" + day + "." + ending;
    }
}
