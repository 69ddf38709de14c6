package org.roundtable.security;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people get their mail. It guards nothing and is not for views. Closed accounts have no address any more. */
@Component
@Transactional(readOnly = true)
public class Addressees {
    private final PersonRepository persons;

    Addressees(PersonRepository persons) {
        this.persons = persons;
    }

    public Optional<Addressee> of(PersonId person) {
        return Optional.ofNullable(of(List.of(person)).get(person));
    }

    public Map<PersonId, Addressee> of(Collection<PersonId> people) {
        List<Long> keys = people.stream().map(PersonId::value).toList();
        return persons.findAllById(keys).stream()
                .filter(Person::active)
                .map(Person::addressee)
                .collect(Collectors.toMap(Addressee::person, Function.identity()));
    }
}
