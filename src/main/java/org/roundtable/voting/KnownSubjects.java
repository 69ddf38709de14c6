package org.roundtable.voting;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** What polls are on, whichever room holds it. */
@Component
@Primary
class KnownSubjects implements PollSubjects {
    private final List<PollSubjects> rooms;

    KnownSubjects(List<PollSubjects> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    @Override
    public Optional<Subject> find(BoardId board, Topic topic) {
        return rooms.stream()
                .map(room -> room.find(board, topic))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public boolean concludes(Topic topic) {
        return rooms.stream().anyMatch(room -> room.concludes(topic));
    }
}
