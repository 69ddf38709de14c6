package org.roundtable.voting;

import java.util.Optional;
import java.util.stream.Stream;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** What polls are on, in whichever room it is. */
@Component
@Primary
class KnownSubjects implements PollSubjects {
    private final ObjectProvider<PollSubjects> all;

    KnownSubjects(ObjectProvider<PollSubjects> all) {
        this.all = all;
    }

    @Override
    public Optional<Subject> find(BoardId board, Topic topic) {
        return rooms().flatMap(room -> room.find(board, topic).stream()).findFirst();
    }

    @Override
    public boolean concludes(Topic topic) {
        return rooms().anyMatch(room -> room.concludes(topic));
    }

    private Stream<PollSubjects> rooms() {
        return all.stream().filter(room -> room != this);
    }
}
