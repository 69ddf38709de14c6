package org.roundtable.discussion;

import java.util.Optional;

/**
 * A comment's new text.
 *
 * @param edits how many edits the author had seen when they began, see {@link TypedText#edits}
 */
public record Revision(CommentId comment, int edits, Optional<Mark> mark, String text) {}
