package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.roundtable.common.ui.Announcer;
import org.roundtable.discussion.CommentView;

/** Tells of new comments in one sentence; those that come shortly after each other are summed up. */
final class News {
    private static final Duration TOGETHER = Duration.ofSeconds(5);

    private final Clock clock;
    private final Set<String> names = new LinkedHashSet<>();
    private int comments;
    private Instant last = Instant.MIN;

    News(Clock clock) {
        this.clock = clock;
    }

    void say(Component from, List<CommentView> fresh) {
        if (fresh.isEmpty()) {
            return;
        }
        if (last.plus(TOGETHER).isBefore(clock.instant())) {
            names.clear();
            comments = 0;
        }
        last = clock.instant();
        comments += fresh.size();
        fresh.forEach(comment -> names.add(comment.author().name()));
        Announcer.say(from, from.getTranslation("discussion.news", Map.of("n", comments, "who", listed(from))));
    }

    private String listed(Component from) {
        List<String> all = new ArrayList<>(names);
        if (all.size() == 1) {
            return all.getFirst();
        }
        String first = String.join(", ", all.subList(0, all.size() - 1));
        return from.getTranslation("discussion.and", Map.of("first", first, "second", all.getLast()));
    }
}
