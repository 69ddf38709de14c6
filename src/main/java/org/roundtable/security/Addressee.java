package org.roundtable.security;

import java.util.Locale;
import org.roundtable.common.PersonId;

/** Where somebody with an open account gets their mail, and the language they read. */
public record Addressee(PersonId person, String name, String email, Locale language) {}
