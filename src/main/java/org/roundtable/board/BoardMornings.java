package org.roundtable.board;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.notification.ReminderReaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days of people begin by the clock of their board, of several by that of the first by name. */
@Component
@Transactional(readOnly = true)
class BoardMornings implements ReminderReaders {
    private final MembershipRepository memberships;

    BoardMornings(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public Set<PersonId> everybody() {
        return memberships.findByEndedAtIsNull().stream()
                .map(Membership::person)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<ZoneId> zone(PersonId person) {
        return memberships.findPlaces(person).stream()
                .min(Comparator.comparing(Place::name)
                        .thenComparing(place -> place.id().value()))
                .map(place -> ZoneId.of(place.zone()));
    }
}
