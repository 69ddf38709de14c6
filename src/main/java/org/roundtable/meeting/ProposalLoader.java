package org.roundtable.meeting;

import java.util.List;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads what one person has proposed. It guards nothing. */
@Component
@Transactional(readOnly = true)
class ProposalLoader {
    private final AgendaItemRepository items;

    ProposalLoader(AgendaItemRepository items) {
        this.items = items;
    }

    /** Without what was accepted: that stands on the agenda. */
    List<ProposedItem> of(MeetingId meeting, PersonId person) {
        return items.findByMeetingOrderByPlace(meeting).stream()
                .filter(item -> !item.onAgenda() && item.proposedBy().equals(person))
                .map(item -> new ProposedItem(
                        item.id(),
                        item.plan().title(),
                        item.state(),
                        item.refusal().map(Refusal::reason).orElse("")))
                .toList();
    }
}
