package org.roundtable.meeting;

import java.util.List;
import org.roundtable.live.Topic;

/**
 * An item of the agenda as it is planned.
 *
 * @param title at most 200 characters
 * @param minutes 1 to 480
 * @param presenter who presents it, at most 160 characters, or empty
 * @param notes for everybody on the board, at most 4,000 characters, or empty
 * @param facilitatorNotes for facilitators only, at most 4,000 characters, or empty
 * @param consent whether it is decided together with the others of the consent agenda, without discussion
 * @param links initiatives and polls it is about, at most 10
 */
public record ItemPlan(
        String title,
        Purpose purpose,
        int minutes,
        String presenter,
        String notes,
        String facilitatorNotes,
        boolean consent,
        List<Topic> links) {
    public ItemPlan {
        links = List.copyOf(links);
    }

    public ItemPlan withConsent(boolean together) {
        return new ItemPlan(title, purpose, minutes, presenter, notes, facilitatorNotes, together, links);
    }

    /** What of it holds for any meeting. */
    ItemPlan undated() {
        return new ItemPlan(title, purpose, minutes, presenter, notes, facilitatorNotes, consent, List.of());
    }

    /** What everybody on the board may read of it. */
    ItemPlan forAll() {
        return new ItemPlan(title, purpose, minutes, presenter, notes, "", consent, links);
    }
}
