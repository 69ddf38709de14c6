package org.roundtable.voting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.security.PersonBadge;
import org.roundtable.voting.count.Lots;

/**
 * A lot as it was drawn in public.
 *
 * @param drawn the options in the order in which they were drawn
 * @param note how it was drawn, and who saw it
 */
@Embeddable
record DrawnLot(
        @Column(name = "lots") String drawn,
        @Column(name = "lots_note") String note,
        @Column(name = "lots_by") PersonId by,
        @Column(name = "lots_at") Instant at) {
    static DrawnLot of(List<Integer> options, String note, PersonId by, Instant at) {
        return new DrawnLot(options.stream().map(String::valueOf).collect(Collectors.joining(",")), note, by, at);
    }

    Lots lots() {
        return new Lots(Arrays.stream(drawn.split(",")).map(Integer::valueOf).toList());
    }

    LotView view(List<PollOption> options, PersonBadge badge) {
        return new LotView(lots().drawn().stream().map(options::get).toList(), note, badge, at);
    }
}
