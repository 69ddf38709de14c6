package org.roundtable.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.roundtable.meeting.ItemClock;
import tools.jackson.databind.node.JsonNodeFactory;

/** Counts down what is left of an item, in the browser. It also keeps the screen awake. */
@Tag("wall-clock")
@JsModule("./wall-clock.ts")
class WallClock extends Component {
    private @Nullable ItemClock shown;

    void show(Optional<ItemClock> clock, Clock time) {
        if (clock.isEmpty()) {
            shown = null;
            getElement().removeProperty("clock");
        } else if (!clock.get().equals(shown)) {
            shown = clock.get();
            getElement()
                    .setPropertyJson(
                            "clock",
                            JsonNodeFactory.instance
                                    .objectNode()
                                    .put("left", shown.left(time.instant()).toMillis())
                                    .put("running", shown.runningSince().isPresent()));
        }
    }
}
