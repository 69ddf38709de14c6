package org.roundtable.security;

import org.roundtable.common.PersonId;

/** Opens the package-private door to principals for tests of other rooms. */
public final class TestPersons {
    private TestPersons() {}

    public static SignedInPerson signedIn(PersonId person, boolean administrator) {
        return new SignedInPerson(person, person.text() + "@example.org", null, administrator);
    }
}
