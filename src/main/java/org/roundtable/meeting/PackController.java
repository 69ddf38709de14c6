package org.roundtable.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.roundtable.document.DocumentFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where board packs are downloaded, in the language that is asked for. */
@RestController
class PackController {
    private final BoardPackService packs;

    PackController(BoardPackService packs) {
        this.packs = packs;
    }

    @GetMapping("/boards/{board}/meetings/{meeting}/pack.{ending}")
    void download(
            @PathVariable String board,
            @PathVariable String meeting,
            @PathVariable String ending,
            @RequestParam(defaultValue = "en") String language,
            HttpServletResponse response)
            throws IOException {
        DocumentFormat format = Arrays.stream(DocumentFormat.values())
                .filter(each -> each.ending().equals(ending))
                .findFirst()
                .orElseThrow(NotFound::new);
        PackFile file = packs.file(BoardId.of(board), MeetingId.of(meeting), format, Locale.forLanguageTag(language));
        SentFile.head(response, file.name(), format.mediaType());
        response.setContentLength(file.bytes().length);
        response.getOutputStream().write(file.bytes());
    }

    @GetMapping("/boards/{board}/meetings/{meeting}/pack.zip")
    void downloadAll(
            @PathVariable String board,
            @PathVariable String meeting,
            @RequestParam(defaultValue = "en") String language,
            HttpServletResponse response)
            throws IOException {
        PackArchive archive = packs.archive(BoardId.of(board), MeetingId.of(meeting), Locale.forLanguageTag(language));
        SentFile.head(response, archive.name(), "application/zip");
        archive.content().writeTo(response.getOutputStream());
    }

    @ExceptionHandler({NotFound.class, NotAllowed.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
