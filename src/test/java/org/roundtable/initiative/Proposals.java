package org.roundtable.initiative;

import java.util.Map;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.testing.As;
import org.springframework.boot.test.context.TestComponent;

/** Makes proposals for tests, through the services their authors use. */
@TestComponent
public class Proposals {
    private final InitiativeDrafting drafting;
    private final StageService stages;

    Proposals(InitiativeDrafting drafting, StageService stages) {
        this.drafting = drafting;
        this.stages = stages;
    }

    /** A draft with all it needs to be proposed. */
    public InitiativeId draft(BoardId board, PersonId author, String title) {
        InitiativeId id = InitiativeId.next();
        var texts = Map.of(
                Field.TITLE, title,
                Field.SUMMARY, "A van, twice a week",
                Field.EVIDENCE, "Heard at the listening night",
                Field.WHOM, "People without a car");
        As.person(author, () -> drafting.create(board, id, new Beginning(texts, null)));
        return id;
    }

    public InitiativeId proposed(BoardId board, PersonId author, String title) {
        InitiativeId id = draft(board, author, title);
        As.person(author, () -> stages.propose(board, id));
        return id;
    }
}
