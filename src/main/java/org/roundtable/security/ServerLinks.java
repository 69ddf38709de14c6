package org.roundtable.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Whole addresses, to hand on by mail or paper. */
public final class ServerLinks {
    private ServerLinks() {}

    /** @param path below the application's root, such as {@code password/…} */
    public static String to(HttpServletRequest request, String path) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path("/" + path)
                .build()
                .toUriString();
    }
}
