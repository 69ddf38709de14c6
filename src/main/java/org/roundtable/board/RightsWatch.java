package org.roundtable.board;

import org.roundtable.live.LiveScreens;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes from a person's open screens at once what they may no longer see. */
@Component
class RightsWatch {
    private final LiveScreens screens;

    RightsWatch(LiveScreens screens) {
        this.screens = screens;
    }

    @TransactionalEventListener
    void changed(MembershipChanged change) {
        if (change.narrowed()) {
            screens.reopen(change.person());
        }
    }
}
