package org.roundtable.live;

import org.roundtable.common.PersonId;
import org.roundtable.security.DeviceId;
import org.roundtable.security.OtherNodes;
import org.springframework.stereotype.Component;

/** Does here what follows from a change on another node. */
@Component
class Arrivals {
    static final String PERSON = "changed-person";
    static final String DEVICE = "ended-device";
    static final String RIGHTS = "narrowed-rights";

    private final LiveHub hub;
    private final LiveScreens screens;
    private final Presence presence;
    private final OtherNodes security;

    Arrivals(LiveHub hub, LiveScreens screens, Presence presence, OtherNodes security) {
        this.hub = hub;
        this.screens = screens;
        this.presence = presence;
        this.security = security;
    }

    void changed(Topic topic) {
        switch (topic.kind()) {
            case PERSON -> security.changed(new PersonId(topic.id()));
            case DEVICE -> security.signedOut(new DeviceId(topic.id()));
            case RIGHTS -> screens.reopen(new PersonId(topic.id()));
            default -> hub.changed(topic);
        }
    }

    void heard(long node, Hint hint) {
        presence.heard(node, hint);
    }

    /** Nobody knows any more what was missed: all that is remembered is forgotten, all that is shown is shown anew. */
    void anything() {
        security.anything();
        screens.reopenAll();
    }
}
