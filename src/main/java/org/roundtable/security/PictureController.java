package org.roundtable.security;

import java.time.Duration;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves pictures. Their address changes with them, so browsers may keep them. */
@RestController
class PictureController {
    private static final Duration KEPT = Duration.ofDays(30);

    private final PictureService pictures;

    PictureController(PictureService pictures) {
        this.pictures = pictures;
    }

    @GetMapping("/people/{person}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String person) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(KEPT).cachePrivate())
                .body(pictures.of(PersonId.of(person)));
    }

    @ExceptionHandler(NotFound.class)
    ResponseEntity<Void> notFound() {
        return ResponseEntity.notFound().build();
    }
}
