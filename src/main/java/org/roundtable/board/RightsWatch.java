package org.roundtable.board;

import org.roundtable.live.RightsNarrowed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes from a person's open screens at once what they may no longer see. */
@Component
class RightsWatch {
    private final ApplicationEventPublisher events;

    RightsWatch(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void changed(MembershipChanged change) {
        if (change.narrowed()) {
            events.publishEvent(new RightsNarrowed(change.person()));
        }
    }
}
