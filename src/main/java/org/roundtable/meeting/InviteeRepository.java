package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface InviteeRepository extends JpaRepository<Invitee, Long> {
    List<Invitee> findByMeeting(MeetingId meeting);

    List<Invitee> findByPersonAndMeetingIn(PersonId person, Collection<MeetingId> meetings);
}
