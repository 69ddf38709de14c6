package org.roundtable.notification;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.roundtable.common.Rejected;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the header List-Unsubscribe names: one click in a mail program posts to it (RFC 8058), a browser is led to a page. */
@RestController
class UnsubscribeController {
    private final Unsubscribing unsubscribing;

    UnsubscribeController(Unsubscribing unsubscribing) {
        this.unsubscribing = unsubscribing;
    }

    @GetMapping("/" + MailLinks.STOP + "/{secret}")
    ResponseEntity<Void> ask(@PathVariable String secret, HttpServletRequest request) {
        URI page = URI.create(request.getContextPath() + "/" + MailLinks.asked(secret));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(page).build();
    }

    @PostMapping("/" + MailLinks.STOP + "/{secret}")
    ResponseEntity<Void> stop(@PathVariable String secret) {
        unsubscribing.stop(secret);
        return ResponseEntity.noContent().build();
    }

    @ExceptionHandler(Rejected.class)
    ResponseEntity<Void> unknown() {
        return ResponseEntity.notFound().build();
    }
}
