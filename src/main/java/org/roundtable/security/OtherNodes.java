package org.roundtable.security;

import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;

/** Takes note of what was done to people and their sign-ins on another node, as if it had been done on this one. */
@Component
public class OtherNodes {
    private final Devices devices;
    private final People people;

    OtherNodes(Devices devices, People people) {
        this.devices = devices;
        this.people = people;
    }

    public void changed(PersonId person) {
        devices.forget();
        people.forget(person);
    }

    public void signedOut(DeviceId device) {
        devices.ended(device);
    }

    /** Anything may have been done. */
    public void anything() {
        devices.forget();
        people.forgetAll();
    }
}
