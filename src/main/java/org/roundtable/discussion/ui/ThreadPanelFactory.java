package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import org.roundtable.common.BoardId;
import org.roundtable.discussion.ThreadPanels;
import org.roundtable.live.Topic;

@org.springframework.stereotype.Component
class ThreadPanelFactory implements ThreadPanels {
    private final ThreadServices services;

    ThreadPanelFactory(ThreadServices services) {
        this.services = services;
    }

    @Override
    public Component on(BoardId board, Topic subject) {
        ThreadRoom room = ThreadRoom.open(services, board, subject);
        return room.reads() ? new ThreadPanel(room) : new OutOfThread();
    }
}
