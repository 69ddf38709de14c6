package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;

/**
 * The minutes of a meeting as everybody on the board reads them.
 *
 * @param versions the newest first
 */
public record MinutesSnapshot(MeetingPlan plan, MeetingState state, List<MinutesVersionView> versions) {
    public MinutesSnapshot {
        versions = List.copyOf(versions);
    }

    public Optional<MinutesVersionView> newest() {
        return versions.stream().findFirst();
    }

    public Optional<MinutesVersionView> version(int number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }
}
