package org.roundtable.voting;

import java.time.Instant;

/** What a proxy is for. */
public sealed interface ProxyScope {
    /** One poll. */
    record OnePoll(PollId poll) implements ProxyScope {}

    /** All polls of the board that are open before this moment. */
    record Until(Instant until) implements ProxyScope {}
}
