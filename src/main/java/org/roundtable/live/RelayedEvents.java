package org.roundtable.live;

import java.util.List;
import org.roundtable.security.DeviceSignedOut;
import org.roundtable.security.PersonChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Picks what the other nodes must hear of, while its transaction still runs. */
@Component
class RelayedEvents {
    private final Relay relay;
    private final LiveScreens screens;

    RelayedEvents(Relay relay, LiveScreens screens) {
        this.relay = relay;
        this.screens = screens;
    }

    @EventListener
    void happens(LiveChange change) {
        relay.note(change.topics());
    }

    @EventListener
    void happens(PersonChanged change) {
        relay.note(List.of(Topic.of(Arrivals.PERSON, change.person())));
    }

    @EventListener
    void happens(DeviceSignedOut ended) {
        relay.note(List.of(Topic.of(Arrivals.DEVICE, ended.device())));
    }

    @EventListener
    void happens(RightsNarrowed lost) {
        relay.note(List.of(Topic.of(Arrivals.RIGHTS, lost.person())));
    }

    @TransactionalEventListener
    void committed(RightsNarrowed lost) {
        screens.reopen(lost.person());
    }

    @EventListener
    void given(Hint hint) {
        relay.hint(hint);
    }
}
