package org.roundtable.initiative;

import java.util.Optional;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;
import org.roundtable.voting.PollSubjects;
import org.springframework.stereotype.Component;

/** Initiatives as what polls are on. */
@Component
class InitiativeSubjects implements PollSubjects {
    private final InitiativeService initiatives;

    InitiativeSubjects(InitiativeService initiatives) {
        this.initiatives = initiatives;
    }

    @Override
    public Optional<Subject> find(BoardId board, Topic topic) {
        if (!topic.kind().equals("initiative")) {
            return Optional.empty();
        }
        InitiativeId id = new InitiativeId(topic.id());
        String title = initiatives.open(board, id).proposal().title();
        return Optional.of(new Subject(title, InitiativeLinks.initiative(board, id)));
    }
}
