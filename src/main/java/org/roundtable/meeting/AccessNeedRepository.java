package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccessNeedRepository extends JpaRepository<AccessNeed, Long> {
    List<AccessNeed> findByMeeting(MeetingId meeting);

    List<AccessNeed> findByMeetingIn(Collection<MeetingId> meetings);

    List<AccessNeed> findByMeetingAndPerson(MeetingId meeting, PersonId person);

    Optional<AccessNeed> findByMeetingAndId(MeetingId meeting, long id);
}
