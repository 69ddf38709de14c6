package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;

/**
 * By which links people without an account get into a meeting, and who has.
 *
 * @param walls how many walls are open on this node
 * @param guests everybody who gave a name, by name; those taken out are missing
 */
public record DoorsSnapshot(Optional<DoorView> wall, Optional<DoorView> door, int walls, List<GuestView> guests) {
    public DoorsSnapshot {
        guests = List.copyOf(guests);
    }

    public int guestsHere() {
        return Math.toIntExact(guests.stream().filter(GuestView::here).count());
    }
}
