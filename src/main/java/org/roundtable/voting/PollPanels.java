package org.roundtable.voting;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;
import org.roundtable.board.BoardView;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;

/** The polls of a subject, for the screen that shows the subject. */
public interface PollPanels {
    /**
     * All polls on the subject, those not over first, then the newest; for facilitators also the way to open one.
     *
     * @param suggestedQuestion what the form for a new poll begins with; may be empty
     */
    Component on(BoardId board, Topic subject, String suggestedQuestion);

    /** One poll, with a heading of the second level. */
    Component one(BoardId board, PollId poll);

    /** The same for a screen that has opened the board already. */
    Component one(BoardView board, PollId poll);

    /**
     * The form of a new poll, as the charter says it begins. It tells what is wrong at its fields.
     *
     * @param question what it begins with; may be empty
     * @param send opens the poll
     */
    Component form(BoardId board, String question, Consumer<PollTerms> send);

    /** The same, for putting an annulled poll again. */
    Component form(BoardId board, PollId annulled, Consumer<PollTerms> send);

    /** Asks a facilitator what follows from a poll that is closed. */
    void askOutcome(BoardId board, PollId poll);

    /** Asks a facilitator to draw the lot that a poll needs. */
    void askLot(BoardId board, PollId poll);
}
