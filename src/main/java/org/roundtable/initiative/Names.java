package org.roundtable.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.stereotype.Component;

/** Puts names to the people of an initiative. */
@Component
class Names {
    private final People people;

    Names(People people) {
        this.people = people;
    }

    PersonBadge of(PersonId person) {
        return people.badge(person);
    }

    @Nullable
    PersonBadge lead(Proposal proposal) {
        PersonId lead = proposal.lead();
        return lead == null ? null : of(lead);
    }

    /** The authors, the creator first and the others by name. */
    List<PersonBadge> authors(Initiative initiative) {
        PersonId creator = initiative.createdBy();
        Stream<PersonBadge> others = initiative.authors().stream()
                .filter(author -> !author.equals(creator))
                .map(this::of)
                .sorted(Comparator.comparing(PersonBadge::name));
        return Stream.concat(Stream.of(of(creator)), others).toList();
    }
}
