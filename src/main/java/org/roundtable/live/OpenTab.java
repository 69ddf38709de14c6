package org.roundtable.live;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.PushConnection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A tab that is open in a browser. */
record OpenTab(UI ui, Runnable counted) implements Tab {
    static boolean stalled(UI ui) {
        return push(ui) instanceof DirectPush direct && direct.stalled();
    }

    /** Whether it is connected, but not by a WebSocket. */
    static boolean fellBack(UI ui) {
        return push(ui) instanceof DirectPush direct && direct.fellBack();
    }

    @Override
    public void execute(Runnable deed) {
        ui.access(deed::run);
    }

    @Override
    public boolean free(Runnable then) {
        return !(push(ui) instanceof DirectPush direct) || direct.free(then);
    }

    @Override
    public boolean tell(Supplier<Optional<Bulletin>> bulletin, long since, Consumer<Runnable> later) {
        return push(ui) instanceof DirectPush direct && direct.tell(bulletin, since, later);
    }

    @Override
    public void carries(long since) {
        if (push(ui) instanceof DirectPush direct) {
            direct.carries(since);
        }
    }

    @Override
    public void spared() {
        counted.run();
    }

    private static PushConnection push(UI ui) {
        return ui.getInternals().getPushConnection();
    }
}
