package org.roundtable.security;

import org.roundtable.common.PersonId;

/** A person's name, face or settings changed. */
public record PersonChanged(PersonId person) {}
