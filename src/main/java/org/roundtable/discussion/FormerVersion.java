package org.roundtable.discussion;

import java.time.Instant;

/**
 * A text a comment had before it was edited.
 *
 * @param html safe to show
 */
public record FormerVersion(String html, Instant writtenAt) {}
