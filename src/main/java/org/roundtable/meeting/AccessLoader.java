package org.roundtable.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads access needs. It guards nothing. */
@Component
@Transactional(readOnly = true)
class AccessLoader {
    private final AccessNeedRepository needs;
    private final People people;

    AccessLoader(AccessNeedRepository needs, People people) {
        this.needs = needs;
        this.people = people;
    }

    List<AccessView> forFacilitators(MeetingId meeting) {
        return views(needs.findByMeeting(meeting));
    }

    List<AccessView> of(MeetingId meeting, PersonId person) {
        return views(needs.findByMeetingAndPerson(meeting, person));
    }

    private List<AccessView> views(List<AccessNeed> some) {
        Map<PersonId, PersonBadge> badges =
                people.badges(some.stream().map(AccessNeed::person).collect(Collectors.toSet()));
        return some.stream()
                .map(need -> new AccessView(
                        need.id(),
                        Objects.requireNonNull(badges.get(need.person())),
                        need.kind(),
                        need.detail(),
                        need.outcome(),
                        need.reason()))
                .sorted(Comparator.comparing((AccessView view) -> view.person().name())
                        .thenComparing(AccessView::kind))
                .toList();
    }
}
