package org.roundtable.security;

import org.roundtable.common.PersonId;

/**
 * Somebody one can try the demo as.
 *
 * @param roleKey a translation key for their role
 * @param note who they are and what they may do: a translation key, or the words themselves
 */
public record DemoPerson(PersonId id, String name, String roleKey, String note) {}
