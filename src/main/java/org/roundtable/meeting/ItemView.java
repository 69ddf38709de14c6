package org.roundtable.meeting;

import java.time.Instant;
import java.util.List;
import org.roundtable.live.Topic;
import org.roundtable.security.PersonBadge;

/**
 * An item of an agenda as its audience sees it.
 *
 * @param plan without the facilitators' notes where others read it
 * @param begins when it begins if all before it take as long as planned; when it began, once it did
 */
public record ItemView(
        AgendaItemId id, ItemState state, ItemPlan plan, ItemClock clock, Instant begins, PersonBadge proposedBy) {
    /** What a vote on it can be about. */
    public List<Topic> subjects() {
        return ItemSubjects.of(id, plan);
    }
}
