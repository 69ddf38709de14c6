package org.roundtable.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.meeting.MeetingRecord.StayView;
import org.roundtable.security.PersonBadge;

/**
 * Who was at a meeting, and which holders of seats were not.
 *
 * @param present in the order in which they came
 * @param excused who told beforehand
 * @param guests without an account
 */
record RollCall(List<Present> present, List<Missing> excused, List<Missing> absent, List<String> guests) {
    RollCall {
        present = List.copyOf(present);
        excused = List.copyOf(excused);
        absent = List.copyOf(absent);
        guests = List.copyOf(guests);
    }

    /** Somebody who was there, with each time they were. */
    record Present(PersonBadge person, Attending how, boolean seated, List<Span> spans) {
        /** Whether they came before the first moment given and left after the second, without a gap. */
        boolean throughout(Instant from, Instant until) {
            Span only = spans.getFirst();
            return spans.size() == 1
                    && !only.from().isAfter(from)
                    && only.until().filter(until::isAfter).isEmpty();
        }
    }

    /** @param until none while they are still there */
    record Span(Instant from, Optional<Instant> until) {}

    /** @param inPlace the alternate who came instead */
    record Missing(PersonBadge person, Optional<String> inPlace) {}

    /** @param alternates who stands in for whom: seat holders with their alternates */
    static RollCall of(
            List<StayView> stays,
            Collection<PersonBadge> seated,
            Map<PersonId, PersonId> alternates,
            Set<PersonId> excused,
            List<String> guests) {
        Set<PersonId> seats = seated.stream().map(PersonBadge::id).collect(Collectors.toUnmodifiableSet());
        Map<PersonId, List<StayView>> byPerson = stays.stream()
                .collect(Collectors.groupingBy(stay -> stay.person().id(), LinkedHashMap::new, Collectors.toList()));
        List<Present> present = byPerson.values().stream()
                .map(own -> present(own, seats.contains(own.getFirst().person().id())))
                .toList();
        Map<PersonId, String> came = present.stream()
                .collect(Collectors.toMap(
                        each -> each.person().id(), each -> each.person().name()));
        Map<Boolean, List<Missing>> missing = seated.stream()
                .filter(badge -> !came.containsKey(badge.id()))
                .map(badge -> new Missing(
                        badge, Optional.ofNullable(alternates.get(badge.id())).map(came::get)))
                .collect(Collectors.partitioningBy(
                        each -> excused.contains(each.person().id())));
        return new RollCall(
                present, missing.getOrDefault(true, List.of()), missing.getOrDefault(false, List.of()), guests);
    }

    private static Present present(List<StayView> stays, boolean seated) {
        List<Span> spans = new ArrayList<>();
        for (StayView stay : stays) {
            boolean goesOn = !spans.isEmpty() && spans.getLast().until().equals(Optional.of(stay.cameAt()));
            Instant from = goesOn ? spans.removeLast().from() : stay.cameAt();
            spans.add(new Span(from, stay.leftAt()));
        }
        return new Present(stays.getFirst().person(), stays.getLast().how(), seated, List.copyOf(spans));
    }
}
