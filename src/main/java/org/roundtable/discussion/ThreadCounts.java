package org.roundtable.discussion;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.roundtable.live.Topic;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How much is said on each of many subjects, for the cards of other rooms. It guards nothing. */
@Component
public class ThreadCounts {
    private final CommentRepository comments;

    ThreadCounts(CommentRepository comments) {
        this.comments = comments;
    }

    /** Comments that can be read, by subject; subjects without any are left out. */
    @Transactional(readOnly = true)
    public Map<Topic, Integer> counts(Collection<Topic> subjects) {
        return subjects.isEmpty()
                ? Map.of()
                : comments.countStanding(subjects).stream()
                        .collect(Collectors.toMap(
                                CommentRepository.Count::getSubject, count -> Math.toIntExact(count.getComments())));
    }
}
