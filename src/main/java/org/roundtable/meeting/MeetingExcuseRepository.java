package org.roundtable.meeting;

import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingExcuseRepository extends JpaRepository<MeetingExcuse, Long> {
    List<MeetingExcuse> findByMeeting(MeetingId meeting);

    Optional<MeetingExcuse> findByMeetingAndPerson(MeetingId meeting, PersonId person);
}
