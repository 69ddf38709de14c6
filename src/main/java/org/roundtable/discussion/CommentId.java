package org.roundtable.discussion;

import org.roundtable.common.Id;
import org.roundtable.common.Ids;
import org.roundtable.common.NotFound;

/** Names a comment. It is chosen where the comment is typed, so that a comment sent twice is stored once. */
public record CommentId(long value) implements Id {
    public static CommentId next() {
        return new CommentId(Ids.next());
    }

    /** @throws NotFound when the text is no id */
    public static CommentId of(String text) {
        return Ids.read(text, CommentId::new);
    }

    /** The name of its place on a page, as a URL's fragment has it. */
    public String anchor() {
        return "comment-" + text();
    }
}
