package org.roundtable.meeting;

import java.util.List;

/**
 * What earlier meetings have left for the agenda of this one, and is not on it.
 *
 * @param minutes that wait for their approval, the last held first
 * @param openActions how many things that earlier meetings gave people to do are still open
 */
public record CarryOffer(List<ProposedMinutes> minutes, int openActions) {
    public CarryOffer {
        minutes = List.copyOf(minutes);
    }

    public boolean nothing() {
        return minutes.isEmpty() && openActions == 0;
    }
}
