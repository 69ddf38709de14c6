package org.roundtable.meeting;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.roundtable.common.PersonId;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingAnswerRepository extends JpaRepository<MeetingAnswer, Long> {
    List<MeetingAnswer> findByMeeting(MeetingId meeting);

    Optional<MeetingAnswer> findByMeetingAndPerson(MeetingId meeting, PersonId person);

    Optional<MeetingAnswer> findFirstByPersonOrderByAnsweredAtDesc(PersonId person);

    List<MeetingAnswer> findByPersonAndMeetingIn(PersonId person, Collection<MeetingId> meetings);
}
