package org.roundtable.live;

import java.time.Instant;

/** Something typed and not yet sent. */
public record KeptDraft(String place, String text, Instant keptAt) {}
