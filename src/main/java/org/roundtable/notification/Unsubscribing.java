package org.roundtable.notification;

import org.roundtable.common.Rejected;
import org.roundtable.security.Anyone;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stopping mail by the link in it. Whoever has the mail may, without signing in, and is told nothing but its kind. */
@Service
@Anyone
@Transactional
public class Unsubscribing {
    private final Stops stops;

    Unsubscribing(Stops stops) {
        this.stops = stops;
    }

    /**
     * The kind of mail that the link stops, without stopping it: programs that look into mails follow links.
     *
     * @throws Rejected {@code mail.link-unknown}
     */
    @Transactional(readOnly = true)
    public String kind(String secret) {
        return stops.find(secret).kind();
    }

    /**
     * No more mail of its kind goes to whom this mail went to; however often it is said.
     *
     * @throws Rejected {@code mail.link-unknown}
     */
    public void stop(String secret) {
        StopLink link = stops.find(secret);
        stops.stop(link.person(), link.kind());
    }
}
