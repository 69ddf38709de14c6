package org.roundtable.voting;

import com.vaadin.flow.component.Component;
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
}
