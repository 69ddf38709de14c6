package org.roundtable.discussion;

import java.util.List;
import org.roundtable.live.Topic;

/**
 * A whole thread as one audience sees it.
 *
 * @param comments in the order they were written; replies name their parent
 */
public record ThreadSnapshot(Topic subject, List<CommentView> comments) {}
