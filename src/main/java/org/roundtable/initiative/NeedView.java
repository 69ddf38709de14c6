package org.roundtable.initiative;

import java.util.List;

/**
 * A need with the initiatives that answer it.
 *
 * @param revision counts its amendments, from 0
 * @param answers initiatives before the board or beyond, drafts not among them
 */
public record NeedView(NeedId id, NeedText text, long revision, List<Answer> answers) {
    /** An initiative that answers a need. */
    public record Answer(InitiativeId id, String title, Stage stage) {}
}
