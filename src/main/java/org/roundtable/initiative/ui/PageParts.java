package org.roundtable.initiative.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The parts of an initiative's screen for one viewer.
 *
 * @param author for its authors only
 * @param moves for facilitators only
 */
record PageParts(
        HeadPart head,
        StageSteps steps,
        Optional<AuthorPart> author,
        DraftNotice draft,
        SecondsPart seconds,
        FactsPart facts,
        Optional<MovesPart> moves,
        HistoryPart history,
        HereLine here) {
    List<Part<?>> all() {
        return Stream.concat(
                        Stream.<Part<?>>of(head, steps, draft, seconds, facts, history),
                        Stream.concat(author.stream(), moves.stream()))
                .toList();
    }
}
