package org.roundtable.discussion;

import java.util.Optional;
import org.roundtable.live.Topic;

/**
 * A comment as it is sent.
 *
 * @param id chosen when the composer was opened
 * @param subject what is discussed
 * @param parent the comment it replies to; a reply to a reply joins the first one's replies
 * @param text Markdown, at most {@link #TEXT_MAX} characters; {@code @Name} mentions somebody on the board
 */
public record NewComment(CommentId id, Topic subject, Optional<CommentId> parent, Optional<Mark> mark, String text) {
    /** The longest text, in characters. */
    public static final int TEXT_MAX = 10_000;

    /** Where what is typed is kept as a draft until it is sent. */
    public String draft() {
        return draft(subject, parent);
    }

    public static String draft(Topic subject, Optional<CommentId> parent) {
        return "comment/" + subject + parent.map(id -> "/" + id.text()).orElse("");
    }
}
