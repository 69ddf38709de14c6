package org.roundtable.voting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
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
        List<Proxy> inForce = poll.proxiesPerHolder() == 0 ? List.of() : inForce(poll, electorate);
        return electorate.stream()
                .map(elector -> StandIn.of(elector, inForce))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Who holds a proxy votes in the poll themselves. */
    private List<Proxy> inForce(Poll poll, Collection<Elector> electorate) {
        Set<PersonId> voters = electorate.stream().map(Elector::person).collect(Collectors.toUnmodifiableSet());
        return proxies.inForce(poll.board(), clock.instant()).stream()
                .filter(proxy -> voters.contains(proxy.holder()))
                .toList();
    }
}
