package org.roundtable.meeting;

import java.time.Instant;
import org.roundtable.security.PersonBadge;

/**
 * A link that stands, as facilitators see it.
 *
 * @param token what opens it, see {@link OpenLinks}
 */
public record DoorView(DoorId id, DoorKind kind, String token, PersonBadge by, Instant at) {}
