package org.roundtable.discussion;

import com.vaadin.flow.component.Component;
import org.roundtable.common.BoardId;
import org.roundtable.live.Topic;

/** Shows threads on other rooms' screens. */
public interface ThreadPanels {
    /**
     * The live thread of a subject, for the signed-in person.
     *
     * @throws org.roundtable.common.NotFound when the subject has no thread on the board
     */
    Component on(BoardId board, Topic subject);
}
