package org.roundtable.meeting;

import org.roundtable.common.NotFound;
import org.roundtable.common.Rejected;
import org.springframework.stereotype.Component;

/** Items a meeting has come to: only about them something is written down, since others can still go from the agenda. */
@Component
class TakenUp {
    private final AgendaItemRepository items;

    TakenUp(AgendaItemRepository items) {
        this.items = items;
    }

    /** @throws Rejected {@code item-not-taken-up} */
    void require(MeetingId meeting, AgendaItemId item) {
        AgendaItem found = items.findByMeetingAndId(meeting, item.value()).orElseThrow(NotFound::new);
        if (!found.onAgenda() || found.state() == ItemState.WAITING) {
            throw new Rejected("item-not-taken-up");
        }
    }
}
