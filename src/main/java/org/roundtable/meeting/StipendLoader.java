package org.roundtable.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.roundtable.common.BoardId;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.roundtable.security.PersonBadge;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads stipends. It guards nothing. */
@Component
@Transactional(readOnly = true)
class StipendLoader {
    private final StipendRepository stipends;
    private final MeetingListLoader meetings;
    private final People people;

    StipendLoader(StipendRepository stipends, MeetingListLoader meetings, People people) {
        this.stipends = stipends;
        this.meetings = meetings;
        this.people = people;
    }

    List<StipendView> ofBoard(BoardId board) {
        Map<MeetingId, MeetingPlan> plans = meetings.ofBoard(board).all().stream()
                .collect(Collectors.toMap(MeetingSummary::id, MeetingSummary::plan));
        List<Stipend> all = stipends.findByMeetingIn(plans.keySet());
        Map<PersonId, PersonBadge> badges =
                people.badges(all.stream().map(Stipend::person).collect(Collectors.toSet()));
        return all.stream()
                .map(one -> new StipendView(
                        one.id(),
                        one.meeting(),
                        Objects.requireNonNull(plans.get(one.meeting())),
                        Objects.requireNonNull(badges.get(one.person())),
                        one.kind(),
                        one.amount(),
                        one.paidAt()))
                .sorted(Comparator.comparing((StipendView view) -> view.plan().startsAt())
                        .reversed()
                        .thenComparing(view -> view.person().name()))
                .toList();
    }
}
