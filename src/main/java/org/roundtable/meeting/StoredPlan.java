package org.roundtable.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import org.roundtable.common.Invalid;
import org.roundtable.common.Texts;

/** The plan of a meeting as it is stored with it. */
@Embeddable
class StoredPlan {
    static final int TITLE_MAX = 150;
    static final int PLACE_MAX = 300;
    static final int LINK_MAX = 1_000;
    private static final Duration SHORTEST = Duration.ofMinutes(5);
    private static final Duration LONGEST = Duration.ofHours(12);

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    @Column(nullable = false)
    private String title;

    @Column(nullable = false)
    private Instant startsAt;

    @Column(nullable = false)
    private int minutes;

    @Column(nullable = false)
    private String place;

    @Column(nullable = false)
    private String link;

    @SuppressWarnings("NullAway.Init")
    protected StoredPlan() {}

    /** @throws Invalid on {@code title}, {@code length}, {@code place} or {@code link} */
    StoredPlan(MeetingPlan plan) {
        kind = plan.kind();
        title = Texts.required("title", plan.title(), TITLE_MAX);
        startsAt = plan.startsAt();
        minutes = minutes(plan.length());
        place = Texts.optional("place", plan.place(), PLACE_MAX);
        link = webAddress(Texts.optional("link", plan.link(), LINK_MAX));
    }

    private static int minutes(Duration length) {
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new Invalid("length", "meeting-length");
        }
        return Math.toIntExact(length.toMinutes());
    }

    private static String webAddress(String link) {
        if (link.isEmpty()) {
            return link;
        }
        try {
            URI uri = new URI(link);
            if (uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))) {
                return link;
            }
        } catch (URISyntaxException noAddress) {
            throw new Invalid("link", "web-address");
        }
        throw new Invalid("link", "web-address");
    }

    MeetingPlan plan() {
        return new MeetingPlan(kind, title, startsAt, Duration.ofMinutes(minutes), place, link);
    }

    String title() {
        return title;
    }
}
