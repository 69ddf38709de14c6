package org.roundtable.live;

import com.vaadin.flow.component.Component;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.roundtable.common.PersonId;
import org.roundtable.security.CurrentPerson;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Who has a topic open, and at which place of it they are busy, on every node. Hints with a time to live, in memory only;
 * nothing is decided by them.
 */
@org.springframework.stereotype.Component
public class Presence {
    /** How long a mark stays without being renewed. */
    public static final Duration MARK = Duration.ofSeconds(6);

    /** How long somebody on another node is taken to be there without that node saying so again. */
    static final Duration ELSEWHERE = Duration.ofSeconds(40);

    /** In a hall of a thousand somebody comes or goes all the time: that is told at most this often. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** From so many on, those who come and go are told together. */
    private static final int CROWD = 60;

    private static final Duration CROWD_TOLD = Duration.ofSeconds(5);

    /** So many are told by name. */
    private static final int NAMED = 6;

    private static final Duration SAID_AGAIN = Duration.ofSeconds(15);
    private static final Comparator<PersonBadge> BY_NAME = Comparator.comparing(PersonBadge::name)
            .thenComparing(badge -> badge.id().value());
    private static final long THIS_NODE = 0;
    private static final String WHOLE = "";

    private final LiveHub hub;
    private final CurrentPerson me;
    private final People people;
    private final Consumer<Hint> others;
    private final LongSupplier nanos;
    private final Map<Topic, Map<Component, PersonId>> here = new ConcurrentHashMap<>();
    private final Signs signs = new Signs();
    private final Set<Topic> crowded = ConcurrentHashMap.newKeySet();
    private volatile boolean stopped;

    @Autowired
    Presence(LiveHub hub, CurrentPerson me, People people, ApplicationEventPublisher events) {
        this(hub, me, people, events::publishEvent, System::nanoTime);
    }

    /**
     * @param others tells the other nodes
     * @param nanos ticks like {@link System#nanoTime}
     */
    Presence(LiveHub hub, CurrentPerson me, People people, Consumer<Hint> others, LongSupplier nanos) {
        this.hub = hub;
        this.me = me;
        this.people = people;
        this.others = others;
        this.nanos = nanos;
    }

    /** Who is here. Hand it out only to those who may read the topic. */
    public Feed<Here> feed(Topic topic) {
        return new Feed<>(presenceOf(topic), "all", () -> now(topic), PAUSE);
    }

    /** The signed-in person has the topic open as long as the component is attached. */
    public void enter(Component component, Topic topic) {
        PersonId person = me.id();
        component.addAttachListener(attached -> come(component, topic, person));
        component.addDetachListener(detached -> leave(component, topic, person));
        if (component.isAttached()) {
            come(component, topic, person);
        }
    }

    /** The signed-in person is busy at a place ("comment", "field:title") of the topic; renew within {@link #MARK}. */
    public void mark(Topic topic, String place) {
        PersonId person = me.id();
        if (signs.put(topic, new Signs.Sign(THIS_NODE, person, place), within(MARK))) {
            changed(topic);
        }
        tell(new Hint(topic, person, place, true));
    }

    /** The signed-in person has left the place. */
    public void unmark(Topic topic, String place) {
        PersonId person = me.id();
        if (signs.remove(topic, new Signs.Sign(THIS_NODE, person, place))) {
            changed(topic);
            tell(new Hint(topic, person, place, false));
        }
    }

    /** What another node says of its people. */
    void heard(long node, Hint hint) {
        Signs.Sign sign = new Signs.Sign(node, hint.person(), hint.place());
        Duration time = hint.place().equals(WHOLE) ? ELSEWHERE : MARK;
        boolean news = hint.here() ? signs.put(hint.topic(), sign, within(time)) : signs.remove(hint.topic(), sign);
        if (news) {
            moved(hint.topic());
        }
    }

    @PostConstruct
    void start() {
        hub.timer().scheduleWithFixedDelay(this::expire, 1, 1, TimeUnit.SECONDS);
        long seconds = SAID_AGAIN.toSeconds();
        hub.timer().scheduleWithFixedDelay(this::sayAgain, seconds, seconds, TimeUnit.SECONDS);
        long pause = CROWD_TOLD.toSeconds();
        hub.timer().scheduleWithFixedDelay(this::tellCrowds, pause, pause, TimeUnit.SECONDS);
    }

    /** Screens are closed after it, when there is nobody left to tell. */
    @PreDestroy
    void stop() {
        stopped = true;
    }

    void expire() {
        signs.expire(nanos.getAsLong(), this::changed);
    }

    private void sayAgain() {
        here.forEach((topic, screens) ->
                Set.copyOf(screens.values()).forEach(person -> tell(new Hint(topic, person, WHOLE, true))));
    }

    private void come(Component component, Topic topic, PersonId person) {
        here.compute(topic, (same, known) -> {
            Map<Component, PersonId> now = known == null ? new ConcurrentHashMap<>() : known;
            now.put(component, person);
            return now;
        });
        moved(topic);
        tell(new Hint(topic, person, WHOLE, true));
    }

    private void leave(Component component, Topic topic, PersonId person) {
        here.computeIfPresent(topic, (same, known) -> {
            known.remove(component);
            return known.isEmpty() ? null : known;
        });
        moved(topic);
        if (!here.getOrDefault(topic, Map.of()).containsValue(person)) {
            tell(new Hint(topic, person, WHOLE, false));
        }
    }

    private Here now(Topic topic) {
        Stream<PersonId> elsewhere = signs.at(topic).stream()
                .filter(sign -> sign.place().equals(WHOLE))
                .map(Signs.Sign::person);
        Map<String, List<PersonBadge>> busy = signs.at(topic).stream()
                .filter(sign -> !sign.place().equals(WHOLE))
                .map(sign -> new Signs.Sign(THIS_NODE, sign.person(), sign.place()))
                .distinct()
                .collect(Collectors.groupingBy(
                        Signs.Sign::place,
                        LinkedHashMap::new,
                        Collectors.mapping(sign -> people.badge(sign.person()), Collectors.toList())));
        Set<PersonId> everybody = Stream.concat(here.getOrDefault(topic, Map.of()).values().stream(), elsewhere)
                .collect(Collectors.toSet());
        return new Here(everybody.size(), named(everybody), busy);
    }

    private List<PersonBadge> named(Set<PersonId> everybody) {
        NavigableSet<PersonBadge> first = new TreeSet<>(BY_NAME);
        for (PersonId person : everybody) {
            first.add(people.badge(person));
            if (first.size() > NAMED) {
                first.pollLast();
            }
        }
        return List.copyOf(first);
    }

    private long within(Duration time) {
        return nanos.getAsLong() + time.toNanos();
    }

    private void moved(Topic topic) {
        if (here.getOrDefault(topic, Map.of()).size() + signs.at(topic).size() < CROWD) {
            changed(topic);
        } else {
            crowded.add(topic);
        }
    }

    void tellCrowds() {
        for (Topic topic : crowded) {
            crowded.remove(topic);
            changed(topic);
        }
    }

    private void changed(Topic topic) {
        if (!stopped) {
            hub.changed(presenceOf(topic));
        }
    }

    private void tell(Hint hint) {
        if (!stopped) {
            others.accept(hint);
        }
    }

    private static Topic presenceOf(Topic topic) {
        return new Topic("presence-" + topic.kind(), topic.id());
    }

    /**
     * @param count how many people have the topic open
     * @param people the first of them by name
     * @param busy who is busy at which place
     */
    public record Here(int count, List<PersonBadge> people, Map<String, List<PersonBadge>> busy) {
        public List<PersonBadge> at(String place) {
            return busy.getOrDefault(place, List.of());
        }
    }
}
