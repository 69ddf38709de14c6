package org.roundtable.meeting;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Has a browser save what is sent and never show it among the application's own pages: whatever is in it gets no rights here.
 * A browser may keep its copy and must ask each time whether it may still use it.
 */
final class SentFile {
    private static final String NO_RIGHTS = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private SentFile() {}

    static void head(HttpServletResponse response, String name, String mediaType) {
        response.setHeader("Content-Security-Policy", NO_RIGHTS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setContentType(mediaType);
    }
}
