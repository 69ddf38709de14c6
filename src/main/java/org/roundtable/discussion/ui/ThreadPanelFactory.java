package org.roundtable.discussion.ui;

import com.vaadin.flow.component.Component;
import org.roundtable.common.BoardId;
import org.roundtable.discussion.ThreadEntry;
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
        ThreadEntry entry = services.threads().enter(board, subject);
        ThreadRoom room = ThreadRoom.open(services, board, subject, entry.limit());
        return entry.feeds()
                .<Component>map(feeds -> new ThreadPanel(room, feeds))
                .orElseGet(OutOfThread::new);
    }
}
