package org.roundtable.voting;

import org.roundtable.security.PersonBadge;

/** A proxy in force, as its two people see it. */
public record ProxyView(ProxyId id, PersonBadge giver, PersonBadge holder, ProxyScope scope) {}
