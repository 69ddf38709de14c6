package org.roundtable.voting;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.roundtable.security.People;
import org.springframework.stereotype.Component;

/** Gives those who are out of a poll their names. */
@Component
class RecusalBadges {
    private final People people;

    RecusalBadges(People people) {
        this.people = people;
    }

    /** In the order in which they were put down. */
    List<RecusalView> views(Collection<Recusal> recusals) {
        return recusals.stream()
                .map(recusal ->
                        view(recusal.person(), recusal.declared(), recusal.ballotWithdrawn(), recusal.takenBack()))
                .sorted(Comparator.comparing(RecusalView::at))
                .toList();
    }

    List<RecusalView> viewsOnSubject(Collection<SubjectRecusal> recusals) {
        return recusals.stream()
                .map(recusal -> view(recusal.person(), recusal.declared(), false, recusal.takenBack()))
                .sorted(Comparator.comparing(RecusalView::at))
                .toList();
    }

    private RecusalView view(PersonId who, Declared declared, boolean withdrawn, Optional<TakenBack> takenBack) {
        return new RecusalView(
                people.badge(who),
                declared.kind(),
                declared.note(),
                people.badge(declared.by()),
                declared.at(),
                withdrawn,
                takenBack.map(end -> new RecusalView.End(people.badge(end.by()), end.at(), end.reason())));
    }
}
