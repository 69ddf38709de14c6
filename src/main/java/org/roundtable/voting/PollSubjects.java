package org.roundtable.voting;

import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;

/** Says what a poll is on, in the name of the room that holds it: polls know a subject as a topic only. */
public interface PollSubjects {
    /** Empty where the subject has no screen of its own. */
    Optional<Subject> find(BoardId board, Topic topic);

    /** Whether what follows from a poll is said on the screen of its subject, and nowhere else. */
    default boolean concludes(Topic topic) {
        return false;
    }

    /** @param address the path of its screen within the application */
    record Subject(String title, String address) {}
}
