package org.roundtable.security;

import java.time.Instant;

/**
 * A device I am signed in on.
 *
 * @param agent browser and system, as "Firefox, Windows"; empty when unknown
 * @param seenAt when it was last used, to a few minutes
 * @param remembered whether it stays signed in when the browser is closed
 * @param current whether it is the one being used
 */
public record DeviceView(
        DeviceId id, String agent, Instant signedInAt, Instant seenAt, boolean remembered, boolean current) {}
