package org.roundtable.shell.home;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.NotFound;
import org.roundtable.live.KeptDraft;
import org.roundtable.live.Topic;

/** A comment that somebody began and did not send. */
record CommentDraft(String place, Topic subject, String title, Instant keptAt) {
    private static final String PLACE = "comment/";

    /** Null when the draft is no comment, or not on one of these subjects. */
    static @Nullable CommentDraft of(KeptDraft draft, Map<Topic, String> titles) {
        String[] parts = draft.place().split("/");
        if (!draft.place().startsWith(PLACE) || parts.length < 3) {
            return null;
        }
        try {
            Topic subject = Topic.read(parts[1] + "/" + parts[2]);
            String title = titles.get(subject);
            return title == null ? null : new CommentDraft(draft.place(), subject, title, draft.keptAt());
        } catch (NotFound noTopic) {
            return null;
        }
    }
}
