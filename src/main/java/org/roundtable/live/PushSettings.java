package org.roundtable.live;

import com.vaadin.flow.component.UI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How changes go out: straight to the WebSocket, unless {@code roundtable.push.direct=false}. */
@Component
class PushSettings {
    private final LiveHub hub;
    private final PushFigures figures;
    private final boolean direct;

    PushSettings(LiveHub hub, PushFigures figures, @Value("${roundtable.push.direct:true}") boolean direct) {
        this.hub = hub;
        this.figures = figures;
        this.direct = direct;
    }

    boolean direct() {
        return direct;
    }

    DirectPush connection(UI ui) {
        return new DirectPush(ui, hub.workers(), figures);
    }
}
