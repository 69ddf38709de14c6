package org.roundtable.voting;

import java.util.Collection;
import java.util.Map;
import java.util.function.Predicate;
import org.roundtable.common.PersonId;
import org.roundtable.common.Rejected;

/** When one member may vote for another. */
final class ProxyRule {
    private ProxyRule() {}

    /**
     * @param perHolder for how many others one member may vote; none with 0
     * @param standing the proxies in force that would meet the new one in some poll
     * @throws Rejected {@code proxies-not-in-charter}, {@code proxy-to-oneself}, {@code proxy-given-already}, {@code
     *     proxy-of-a-proxy}, {@code too-many-proxies}
     */
    static void check(int perHolder, PersonId giver, PersonId holder, Collection<Proxy> standing) {
        if (perHolder == 0) {
            throw new Rejected("proxies-not-in-charter");
        }
        if (giver.equals(holder)) {
            throw new Rejected("proxy-to-oneself");
        }
        if (number(standing, proxy -> proxy.giver().equals(giver)) > 0) {
            throw new Rejected("proxy-given-already");
        }
        boolean handedOn = number(standing, proxy -> proxy.giver().equals(holder)) > 0
                || number(standing, proxy -> proxy.holder().equals(giver)) > 0;
        if (handedOn) {
            throw new Rejected("proxy-of-a-proxy");
        }
        if (number(standing, proxy -> proxy.holder().equals(holder)) >= perHolder) {
            throw new Rejected("too-many-proxies", Map.of("most", perHolder));
        }
    }

    private static long number(Collection<Proxy> proxies, Predicate<Proxy> which) {
        return proxies.stream().filter(which).count();
    }
}
