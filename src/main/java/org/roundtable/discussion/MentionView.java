package org.roundtable.discussion;

import java.time.Instant;
import org.roundtable.live.Topic;
import org.roundtable.security.PersonBadge;

/**
 * Somebody mentioned me.
 *
 * @param excerpt the beginning of the comment, without Markdown
 */
public record MentionView(PersonBadge by, Instant at, Topic subject, CommentId comment, String excerpt) {}
