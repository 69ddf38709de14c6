package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface SpeechRepository extends JpaRepository<Speech, Long> {
    List<Speech> findByMeetingOrderByAskedAt(MeetingId meeting);

    List<Speech> findByMeetingAndWaitingPersonIsNotNullOrderByAskedAt(MeetingId meeting);

    Optional<Speech> findByMeetingAndWaitingPerson(MeetingId meeting, PersonId person);

    Optional<Speech> findByMeetingAndId(MeetingId meeting, long id);

    Optional<Speech> findByFloorOf(MeetingId meeting);

    List<Speech> findByMeetingIn(Collection<MeetingId> meetings);
}
