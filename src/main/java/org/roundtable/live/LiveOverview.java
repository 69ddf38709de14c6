package org.roundtable.live;

import org.roundtable.security.Administrator;
import org.springframework.stereotype.Service;

/** The live path at work, for those who look after the installation. */
@Service
@Administrator
public class LiveOverview {
    private final LiveHistory history;

    LiveOverview(LiveHistory history) {
        this.history = history;
    }

    /** The figures now and over the last minutes; renewed every {@link LiveHistory#STEP}. */
    public Feed<LiveReport> feed() {
        return new Feed<>(LiveHistory.TOPIC, "administrators", history::report);
    }
}
