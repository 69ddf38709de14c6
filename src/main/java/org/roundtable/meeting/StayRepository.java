package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface StayRepository extends JpaRepository<Stay, Long> {
    List<Stay> findByMeetingOrderByCameAt(MeetingId meeting);

    List<Stay> findByMeetingAndHerePersonIsNotNullOrderByCameAt(MeetingId meeting);

    Optional<Stay> findByMeetingAndHerePerson(MeetingId meeting, PersonId person);

    boolean existsByMeetingAndPerson(MeetingId meeting, PersonId person);

    boolean existsByMeeting(MeetingId meeting);

    List<Stay> findByMeetingIn(Collection<MeetingId> meetings);
}
