package org.roundtable.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.roundtable.common.BoardId;
import org.roundtable.common.NotAllowed;
import org.roundtable.common.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Where documents of meetings are downloaded. Each time it is asked whether the person may have it. */
@RestController
class DocumentController {
    private final DocumentService documents;

    DocumentController(DocumentService documents) {
        this.documents = documents;
    }

    @GetMapping("/boards/{board}/meetings/{meeting}/documents/{document}")
    void download(
            @PathVariable String board,
            @PathVariable String meeting,
            @PathVariable String document,
            ServletWebRequest request,
            HttpServletResponse response)
            throws IOException {
        DocumentDownload file = documents.download(BoardId.of(board), MeetingId.of(meeting), DocumentId.of(document));
        SentFile.head(response, file.name(), file.kind().mediaType());
        if (!request.checkNotModified(file.sha256())) {
            response.setContentLengthLong(file.size());
            file.content().writeTo(response.getOutputStream());
        }
    }

    @ExceptionHandler({NotFound.class, NotAllowed.class})
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
