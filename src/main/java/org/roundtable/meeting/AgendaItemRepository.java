package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AgendaItemRepository extends JpaRepository<AgendaItem, Long> {
    List<AgendaItem> findByMeetingOrderByPlace(MeetingId meeting);

    List<AgendaItem> findByMeetingInOrderByPlace(Collection<MeetingId> meetings);

    Optional<AgendaItem> findByMeetingAndId(MeetingId meeting, long id);

    List<AgendaItem> findByCarriedFromIn(Collection<AgendaItemId> earlier);

    Optional<AgendaItem> findByCurrentOf(MeetingId meeting);

    /** What is before each meeting that is being held. */
    List<AgendaItem> findByCurrentOfIsNotNull();
}
