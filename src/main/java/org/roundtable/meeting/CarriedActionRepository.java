package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CarriedActionRepository extends JpaRepository<CarriedAction, Long> {
    List<CarriedAction> findByMeeting(MeetingId meeting);

    List<CarriedAction> findByItem(AgendaItemId item);

    List<CarriedAction> findByAction(ActionItemId action);

    List<CarriedAction> findByActionIn(Collection<ActionItemId> actions);
}
