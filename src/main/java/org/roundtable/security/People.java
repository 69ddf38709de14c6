package org.roundtable.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.roundtable.common.NotFound;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Names and faces, for the records that other rooms show. It guards nothing: ask it only about people already on show. */
@Component
public class People {
    private static final int REMEMBERED = 10_000;

    /** A badge that is read while its person changes may be the old one: it does not stay for ever. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final LoadingCache<PersonId, PersonBadge> badges;

    People(PersonRepository persons) {
        badges = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterWrite(LONGEST)
                .build(com.github.benmanes.caffeine.cache.CacheLoader.bulk(ids -> load(persons, ids)));
    }

    /** @throws NotFound when there is no such person */
    public PersonBadge badge(PersonId person) {
        PersonBadge badge = badges.get(person);
        if (badge == null) {
            throw new NotFound();
        }
        return badge;
    }

    /** The badges of those who exist. */
    public Map<PersonId, PersonBadge> badges(Collection<PersonId> people) {
        return badges.getAll(people);
    }

    /** Somebody was just read for another reason, and their badge is about to be asked for. */
    void met(PersonBadge badge) {
        badges.asMap().putIfAbsent(badge.id(), badge);
    }

    @TransactionalEventListener
    void changed(PersonChanged change) {
        forget(change.person());
    }

    void forget(PersonId person) {
        badges.invalidate(person);
    }

    void forgetAll() {
        badges.invalidateAll();
    }

    private static Map<PersonId, PersonBadge> load(PersonRepository persons, Iterable<? extends PersonId> ids) {
        List<Long> keys = StreamSupport.stream(ids.spliterator(), false)
                .map(PersonId::value)
                .toList();
        return persons.findAllById(keys).stream().collect(Collectors.toMap(Person::id, Person::badge));
    }
}
