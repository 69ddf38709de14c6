package org.roundtable.notification;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.live.Topic;

/** What a mail is about, as it is stored with it. */
@Embeddable
class StoredMatter {
    private @Nullable Topic about;
    private @Nullable Integer edition;
    private @Nullable Instant overAt;

    protected StoredMatter() {}

    StoredMatter(Optional<Matter> matter) {
        about = matter.map(Matter::about).orElse(null);
        edition = matter.map(Matter::edition).orElse(null);
        overAt = matter.flatMap(Matter::over).orElse(null);
    }

    Optional<Matter> matter() {
        return Optional.ofNullable(about)
                .map(topic -> new Matter(topic, edition == null ? 0 : edition, Optional.ofNullable(overAt)));
    }
}
