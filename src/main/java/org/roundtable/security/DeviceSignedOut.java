package org.roundtable.security;

import org.roundtable.common.PersonId;

/** A person's sign-in on a device was ended: by them, by a new password or by an administrator. */
public record DeviceSignedOut(PersonId person, DeviceId device) {}
