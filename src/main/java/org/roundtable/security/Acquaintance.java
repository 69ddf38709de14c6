package org.roundtable.security;

import org.roundtable.common.PersonId;

/** Says whether two people share something that lets them see each other's face. Rooms that know implement it. */
public interface Acquaintance {
    boolean knows(PersonId viewer, PersonId other);
}
