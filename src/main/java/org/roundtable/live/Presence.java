package org.roundtable.live;

import com.vaadin.flow.component.Component;
import jakarta.annotation.PostConstruct;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.roundtable.common.PersonId;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;

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
    private final Map<Topic, Map<Component, PersonId>> here = new ConcurrentHashMap<>();
    private final Map<Topic, Map<At, Long>> marks = new ConcurrentHashMap<>();

    Presence(LiveHub hub, CurrentPerson me, People people) {
        this.hub = hub;
        this.me = me;
        this.people = people;
    }

    /** Who is here. Hand it out only to those who may read the topic. */
    public Feed<Here> feed(Topic topic) {
        return new Feed<>(presenceOf(topic), "all", () -> now(topic));
    }

    /** The signed-in person has the topic open as long as the component is attached. */
    public void enter(Component component, Topic topic) {
        PersonId person = me.id();
        component.addAttachListener(attached -> {
            here.computeIfAbsent(topic, any -> new ConcurrentHashMap<>()).put(component, person);
            hub.changed(presenceOf(topic));
        });
        component.addDetachListener(detached -> leave(component, topic));
    }

    /** The signed-in person is busy at a place ("comment", "field:title") of the topic; renew within {@link #MARK}. */
    public void mark(Topic topic, String place) {
        At at = new At(me.id(), place);
        Long before =
                marks.computeIfAbsent(topic, any -> new ConcurrentHashMap<>()).put(at, System.nanoTime());
        if (before == null) {
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
    void expire() {
        hub.timer().scheduleWithFixedDelay(() -> marks.keySet().forEach(this::expire), 1, 1, TimeUnit.SECONDS);
    }

    private void expire(Topic topic) {
        long oldest = System.nanoTime() - MARK.toNanos();
        marks.computeIfPresent(topic, (same, known) -> {
            if (known.values().removeIf(since -> since - oldest < 0)) {
                hub.changed(presenceOf(topic));
            }
            return known.isEmpty() ? null : known;
        });
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
                .sorted(java.util.Comparator.comparing(PersonBadge::name))
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
