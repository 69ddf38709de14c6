package org.roundtable.meeting.ui;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.roundtable.meeting.ItemClock;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A clock that runs in the browser by itself. All screens show the same second: each asks the server once how late it is. */
@Tag("rt-clock")
@JsModule("./rt-clock.ts")
class RunningClock extends Component {
    private static final int UPWARD = -1;

    private final transient Clock clock;
    private final transient Shown<String> shown = new Shown<>();

    RunningClock(Clock clock) {
        this.clock = clock;
        getElement().setAttribute("role", "timer");
        getElement().getClassList().add("room-clock");
    }

    /** Counts down what an item has left, and then what it takes more. */
    void show(ItemClock item) {
        show(item.given().toMillis(), item.spent().toMillis(), item.runningSince());
    }

    /** Counts up from a moment. */
    void show(Instant since) {
        show(UPWARD, 0, Optional.of(since));
    }

    /** How late it is on the server, in milliseconds since 1970. */
    @ClientCallable
    public double now() {
        return clock.millis();
    }

    private void show(long given, long spent, Optional<Instant> since) {
        ObjectNode told = JsonNodeFactory.instance.objectNode();
        told.put("given", given)
                .put("spent", spent)
                .put("since", since.map(Instant::toEpochMilli).orElse(0L));
        told.put("left", words("room.clock.left")).put("over", words("room.clock.over"));
        told.put("stopped", words("room.clock.stopped"));
        if (shown.differs(told.toString())) {
            getElement().setPropertyJson("clock", told.put("now", now()));
        }
    }

    /** The browser puts the time in its place. */
    private String words(String key) {
        return getTranslation(key, Map.of("time", "{time}"));
    }
}
