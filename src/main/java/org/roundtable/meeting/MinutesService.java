package org.roundtable.meeting;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.roundtable.board.BoardService;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotFound;
import org.roundtable.common.Translations;
import org.roundtable.document.Document;
import org.roundtable.document.DocumentFormat;
import org.roundtable.document.Documents;
import org.roundtable.document.WrittenDocument;
import org.roundtable.live.Feed;
import org.roundtable.security.ReaderOf;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Minutes as everybody on the board reads them, in the language that is nearest to theirs. */
@Service
@ReaderOf("#board")
@Transactional(readOnly = true)
public class MinutesService {
    private final Meetings meetings;
    private final MinutesLoader loader;
    private final MinutesVersionRepository versions;
    private final MinutesSheetRepository sheets;
    private final BoardService boards;
    private final Documents documents;
    private final Translations translations;

    MinutesService(
            Meetings meetings,
            MinutesLoader loader,
            MinutesVersionRepository versions,
            MinutesSheetRepository sheets,
            BoardService boards,
            Documents documents,
            Translations translations) {
        this.meetings = meetings;
        this.loader = loader;
        this.versions = versions;
        this.sheets = sheets;
        this.boards = boards;
        this.documents = documents;
        this.translations = translations;
    }

    /** All versions, and whether they are approved. */
    public Feed<MinutesSnapshot> feed(BoardId board, MeetingId meeting) {
        meetings.read(board, meeting);
        return new Feed<>(MeetingTopics.minutes(meeting), "board", () -> loader.load(board, meeting));
    }

    /** @throws NotFound when there is no such version */
    public MinutesPaper paper(BoardId board, MeetingId meeting, int number, Locale language) {
        meetings.read(board, meeting);
        MinutesSheet sheet = sheet(find(meeting, number), language);
        String words = sheet.text().lines().skip(1).collect(Collectors.joining("\n"));
        return new MinutesPaper(words.strip(), sheet.sha256());
    }

    /**
     * A version as a file. In Markdown it is to the letter what the hash was taken of; the others also say by whom it was
     * published and approved.
     *
     * @throws NotFound when there is no such version
     */
    public MinutesFile file(BoardId board, MeetingId meeting, int number, DocumentFormat format, Locale language) {
        Meeting held = meetings.read(board, meeting);
        MinutesVersion version = find(meeting, number);
        MinutesSheet sheet = sheet(version, language);
        Document written = WrittenDocument.read(sheet.text(), sheet.language());
        MinutesWords words = new MinutesWords(
                translations,
                sheet.language(),
                boards.open(board).zone(),
                held.plan().startsAt());
        Document signed = new MinutesSigning(words).sign(written, loader.view(version), sheet.sha256());
        byte[] bytes = format == DocumentFormat.MARKDOWN ? sheet.bytes() : documents.write(signed, format);
        return new MinutesFile(name(board, held, version, format), format, bytes);
    }

    private String name(BoardId board, Meeting held, MinutesVersion version, DocumentFormat format) {
        LocalDate day =
                LocalDate.ofInstant(held.plan().startsAt(), boards.open(board).zone());
        return "minutes-" + day + "-" + version.number() + "." + format.ending();
    }

    private MinutesVersion find(MeetingId meeting, int number) {
        return versions.findByMeetingAndNumber(meeting, number).orElseThrow(NotFound::new);
    }

    private MinutesSheet sheet(MinutesVersion version, Locale language) {
        return sheets.findByVersionIdAndLanguage(
                        version.id(), Translations.closest(language).getLanguage())
                .orElseThrow(NotFound::new);
    }
}
