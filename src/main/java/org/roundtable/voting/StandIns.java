package org.roundtable.voting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds who may vote for whom in a poll. */
@Component
class StandIns {
    private final ProxyRepository proxies;
    private final Clock clock;

    StandIns(ProxyRepository proxies, Clock clock) {
        this.proxies = proxies;
        this.clock = clock;
    }

    /** Proxies are looked up only where the charter had them when the poll opened. */
    List<StandIn> in(Poll poll, Collection<Elector> electorate) {
        List<Proxy> inForce = poll.proxiesPerHolder() == 0 ? List.of() : proxies.inForce(poll.board(), clock.instant());
        return electorate.stream()
                .map(elector -> StandIn.of(elector, inForce))
                .flatMap(Optional::stream)
                .toList();
    }
}
