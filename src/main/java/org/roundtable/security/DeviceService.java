package org.roundtable.security;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The devices I am signed in on. */
@Service
@SignedIn
@Transactional
public class DeviceService {
    private final DeviceRepository devices;
    private final Devices signIns;
    private final CurrentPerson me;

    DeviceService(DeviceRepository devices, Devices signIns, CurrentPerson me) {
        this.devices = devices;
        this.signIns = signIns;
        this.me = me;
    }

    /** This device first, then those used last. */
    @Transactional(readOnly = true)
    public List<DeviceView> mine() {
        @Nullable DeviceId here = OpenSessions.current();
        List<DeviceView> all = devices.findByPersonOrderBySeenAtDesc(me.id()).stream()
                .map(device -> device.view(here))
                .toList();
        return java.util.stream.Stream.concat(
                        all.stream().filter(DeviceView::current),
                        all.stream().filter(Predicate.not(DeviceView::current)))
                .toList();
    }

    /** @throws NotFound when the device is not mine */
    public void signOut(DeviceId device) {
        if (devices.findById(device.value())
                .filter(known -> known.person().equals(me.id()))
                .isEmpty()) {
            throw new NotFound();
        }
        signIns.signOut(me.id(), device::equals);
    }

    public void signOutOthers() {
        @Nullable DeviceId here = OpenSessions.current();
        signIns.signOut(me.id(), device -> !device.equals(here));
    }
}
