package org.roundtable.live;

import com.vaadin.flow.component.Component;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongSupplier;
import org.roundtable.common.PersonId;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who has a topic open, and at which place of it they are busy. Hints with a time to live, in memory only; nothing is
 * decided by them.
 */
@org.springframework.stereotype.Component
public class Presence {
    /** How long a mark stays without being renewed. */
    public static final Duration MARK = Duration.ofSeconds(6);

    private final LiveHub hub;
    private final CurrentPerson me;
    private final People people;
    private final LongSupplier nanos;
    private final Map<Topic, Map<Component, PersonId>> here = new ConcurrentHashMap<>();
    private final Map<Topic, Map<At, Long>> marks = new ConcurrentHashMap<>();

    @Autowired
    Presence(LiveHub hub, CurrentPerson me, People people) {
        this(hub, me, people, System::nanoTime);
    }

    /** @param nanos ticks like {@link System#nanoTime} */
    Presence(LiveHub hub, CurrentPerson me, People people, LongSupplier nanos) {
        this.hub = hub;
        this.me = me;
        this.people = people;
        this.nanos = nanos;
    }

    /** Who is here. Hand it out only to those who may read the topic. */
    public Feed<Here> feed(Topic topic) {
        return new Feed<>(presenceOf(topic), "all", () -> now(topic));
    }

    /** The signed-in person has the topic open as long as the component is attached. */
    public void enter(Component component, Topic topic) {
        PersonId person = me.id();
        component.addAttachListener(attached -> come(component, topic, person));
        component.addDetachListener(detached -> leave(component, topic));
        if (component.isAttached()) {
            come(component, topic, person);
        }
    }

    /** The signed-in person is busy at a place ("comment", "field:title") of the topic; renew within {@link #MARK}. */
    public void mark(Topic topic, String place) {
        At at = new At(me.id(), place);
        AtomicBoolean fresh = new AtomicBoolean();
        marks.compute(topic, (same, known) -> {
            Map<At, Long> now = known == null ? new ConcurrentHashMap<>() : known;
            fresh.set(now.put(at, nanos.getAsLong()) == null);
            return now;
        });
        if (fresh.get()) {
            hub.changed(presenceOf(topic));
        }
    }

    /** The signed-in person has left the place. */
    public void unmark(Topic topic, String place) {
        Map<At, Long> known = marks.get(topic);
        if (known != null && known.remove(new At(me.id(), place)) != null) {
            hub.changed(presenceOf(topic));
        }
    }

    @PostConstruct
    void start() {
        hub.timer().scheduleWithFixedDelay(this::expire, 1, 1, TimeUnit.SECONDS);
    }

    void expire() {
        marks.keySet().forEach(this::expire);
    }

    private void expire(Topic topic) {
        long oldest = nanos.getAsLong() - MARK.toNanos();
        marks.computeIfPresent(topic, (same, known) -> {
            if (known.values().removeIf(since -> since - oldest < 0)) {
                hub.changed(presenceOf(topic));
            }
            return known.isEmpty() ? null : known;
        });
    }

    private void come(Component component, Topic topic, PersonId person) {
        here.compute(topic, (same, known) -> {
            Map<Component, PersonId> now = known == null ? new ConcurrentHashMap<>() : known;
            now.put(component, person);
            return now;
        });
        hub.changed(presenceOf(topic));
    }

    private void leave(Component component, Topic topic) {
        here.computeIfPresent(topic, (same, known) -> {
            known.remove(component);
            return known.isEmpty() ? null : known;
        });
        hub.changed(presenceOf(topic));
    }

    private Here now(Topic topic) {
        List<PersonBadge> present = here.getOrDefault(topic, Map.of()).values().stream()
                .distinct()
                .map(people::badge)
                .sorted(Comparator.comparing(PersonBadge::name))
                .toList();
        Map<String, List<PersonBadge>> busy = new LinkedHashMap<>();
        marks.getOrDefault(topic, Map.of())
                .keySet()
                .forEach(at -> busy.computeIfAbsent(at.place(), any -> new ArrayList<>())
                        .add(people.badge(at.person())));
        return new Here(present, busy);
    }

    private static Topic presenceOf(Topic topic) {
        return new Topic("presence-" + topic.kind(), topic.id());
    }

    /**
     * @param people everybody who has the topic open, by name
     * @param busy who is busy at which place
     */
    public record Here(List<PersonBadge> people, Map<String, List<PersonBadge>> busy) {
        public List<PersonBadge> at(String place) {
            return busy.getOrDefault(place, List.of());
        }
    }

    private record At(PersonId person, String place) {}
}
