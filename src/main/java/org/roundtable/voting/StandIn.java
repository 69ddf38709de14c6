package org.roundtable.voting;

import java.util.Collection;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;

/**
 * Somebody who may vote for somebody else in a poll.
 *
 * @param channel {@code PROXY} or {@code ALTERNATE}
 */
record StandIn(Elector whose, PersonId by, Channel channel) {
    /** Who stands in for an elector by now: the holder of a proxy they gave, or else the alternate of their seat. */
    static Optional<StandIn> of(Elector whose, Collection<Proxy> proxies) {
        return proxies.stream()
                .filter(proxy -> proxy.giver().equals(whose.person()) && proxy.appliesTo(whose.poll()))
                .findFirst()
                .map(proxy -> new StandIn(whose, proxy.holder(), Channel.PROXY))
                .or(() -> whose.alternate().map(person -> new StandIn(whose, person, Channel.ALTERNATE)));
    }

    /** Whoever is in the room votes for themselves. */
    boolean rests() {
        return whose.present();
    }

    /**
     * @param seated whether the person still holds their seat
     * @param conflicted whether who stands in has a conflict of interest of their own
     * @throws Rejected {@code voter-left}, {@code voter-recused}, {@code voter-present}, {@code recused}
     */
    void requireMayVote(boolean seated, boolean conflicted) {
        if (!seated) {
            throw new Rejected("voter-left");
        }
        if (whose.recused()) {
            throw new Rejected("voter-recused");
        }
        if (rests()) {
            throw new Rejected("voter-present");
        }
        if (conflicted) {
            throw new Rejected("recused");
        }
    }

    Origin origin() {
        return new Origin(channel, by, "", null);
    }
}
